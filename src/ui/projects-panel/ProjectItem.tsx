import { useStore } from "zustand";
import { projects } from "../../layers/projects.ts";
import { select } from "../../state/actions.ts";
import { goToFeature } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { propertyIn } from "../feature/feature-attributes.ts";
import { featureName } from "../feature/feature-name.ts";
import { statusWord, yearWord } from "../feature/status-words.ts";
import { featureSwatch } from "../legend/feature-swatch.ts";
import { Swatch } from "../legend/Swatch.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { useTheme } from "../use-theme.ts";
import { ProjectFacts } from "./ProjectFacts.tsx";
import type { ProjectRow } from "./project-rows.ts";

/** One project: what it is, how real, when and by whom, and on request where that is written. */
export function ProjectItem({ row: { properties, phase, isPlaced } }: { readonly row: ProjectRow }) {
  const say = usePageWords();
  const { translate, language } = useLanguage();
  const theme = useTheme();
  const ref = { layer: "projects", id: properties.id };
  const selected = useStore(
    store,
    ({ document }) => document.selected?.layer === ref.layer && document.selected.id === ref.id,
  );
  const swatch = featureSwatch(projects.legend(theme), properties);
  const name = featureName(properties, language);
  const when = propertyIn(properties, "when", language);
  const lead = propertyIn(properties, "lead", language);
  const money = propertyIn(properties, "money", language);
  const year = when ?? yearWord(properties, translate) ?? say("projects.noYear");
  return (
    <li className="project" data-phase={phase} aria-current={selected || undefined}>
      {swatch && <Swatch swatch={swatch} theme={theme} />}
      <div className="project-body">
        <Button look="link" onClick={() => select(ref)}>
          {name}
        </Button>
        <p>
          <strong>{statusWord(properties, translate)}</strong> · {year}
        </p>
        {lead && <p className="projects-note">{say("projects.lead", { lead: String(lead) })}</p>}
        {money && <p className="projects-note">{say("projects.money", { money: String(money) })}</p>}
        <p className="projects-note">
          {phase === "later"
            ? say("projects.later", { year: String(properties.fromYear) })
            : translate(`codes.placeKind.${properties.placeKind}`)}
        </p>
        {isPlaced && phase === "shown" && (
          <Button
            look="quiet"
            className="project-show"
            aria-label={`${say("projects.show")}: ${name}`}
            onClick={() => goToFeature(ref)}
          >
            {say("projects.show")}
          </Button>
        )}
        <ProjectFacts properties={properties} />
      </div>
    </li>
  );
}
