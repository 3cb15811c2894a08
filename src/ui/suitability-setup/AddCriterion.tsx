import { MAX_CRITERIA } from "../../analyses/suitability/limits.ts";
import { CRITERION_GROUPS } from "../../criteria/criterion.ts";
import { CRITERIA } from "../../criteria/index.ts";
import { addCriterion } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

/** The criteria that are not used yet, by group, each with what it measures. */
export function AddCriterion({ used }: { readonly used: readonly string[] }) {
  const say = usePageWords();
  const unused = CRITERIA.filter(({ id }) => !used.includes(id));
  if (unused.length === 0) return null;
  if (used.length >= MAX_CRITERIA) {
    return <p className="setup-note">{say("suitability.setup.criteria.full", { most: MAX_CRITERIA })}</p>;
  }
  return (
    <details className="setup-add">
      <summary>{say("suitability.setup.criteria.add")}</summary>
      {CRITERION_GROUPS.map((group) => {
        const members = unused.filter((definition) => definition.group === group);
        return (
          members.length > 0 && (
            <section key={group} aria-labelledby={`criteria-${group}`}>
              <h3 id={`criteria-${group}`}>{say(`suitability.setup.groups.${group}`)}</h3>
              <ul>
                {members.map(({ id, measure }) => (
                  <li key={id}>
                    <Button look="link" onClick={() => addCriterion(id)}>
                      {say(`criteria.${id}.name`)}
                    </Button>
                    <p className="setup-note">
                      {say(`criteria.${id}.about`)}{" "}
                      {measure.type === "none" && say("suitability.setup.criteria.noData")}
                    </p>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </details>
  );
}
