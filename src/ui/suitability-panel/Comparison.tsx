import { useMemo } from "react";
import { useStore } from "zustand";
import { compareScenarios } from "../../analyses/suitability/compare.ts";
import { MAX_SCENARIOS } from "../../analyses/suitability/limits.ts";
import { store } from "../../state/store.ts";
import { compareScenario } from "../../state/suitability-actions.ts";
import { comparedRanking, comparedScenario, suitabilityRanking } from "../../state/suitability-selectors.ts";
import { Button } from "../controls/Button.tsx";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";
import { compareWithPlanned } from "./compare-with-planned.ts";
import { RankShifts } from "./RankShifts.tsx";

const NONE = "";

/** The ranking beside that of a saved scenario: who goes up, who goes down. */
export function Comparison() {
  const page = usePageWords();
  const scenarios = useStore(store, ({ document }) => document.suitability.scenarios);
  const scenario = useStore(store, comparedScenario);
  return (
    <section aria-labelledby="suitability-comparison">
      <h2 id="suitability-comparison" className="panel-heading">
        {page("suitability.compare.title")}
      </h2>
      <div className="comparison-choices">
        {scenarios.length > 0 && (
          <Select
            label={page("suitability.compare.with")}
            options={[
              { id: NONE, label: page("suitability.compare.none") },
              ...scenarios.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={scenario?.id ?? NONE}
            onChange={(id) => compareScenario(id === NONE ? null : id)}
          />
        )}
        <Button
          disabled={scenarios.length >= MAX_SCENARIOS}
          onClick={() => compareWithPlanned(page("suitability.compare.today"))}
        >
          {page("suitability.compare.planned")}
        </Button>
      </div>
      <p className="ranking-note">{page("suitability.compare.plannedNote")}</p>
      {scenario && <Compared name={scenario.name} />}
    </section>
  );
}

function Compared({ name }: { readonly name: string }) {
  const page = usePageWords();
  const { translate } = useLanguage();
  const now = useStore(store, suitabilityRanking);
  const before = useStore(store, comparedRanking);
  const job = useStore(store, ({ session }) => session.comparedJob);
  const shifts = useMemo(() => (now && before ? compareScenarios(before, now) : null), [now, before]);
  if (job.status === "failed") return <p role="alert">{problemSentence(job.problem, translate)}</p>;
  if (!shifts) return <p role="status">{page("suitability.measuring.first")}</p>;
  return <RankShifts name={name} shifts={shifts} />;
}
