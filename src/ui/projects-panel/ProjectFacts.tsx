import type { FeatureProperties } from "../../catalog/feature.ts";
import { LAYERS } from "../../layers/index.ts";
import type { AttributeDefinition } from "../../layers/layer.ts";
import { openPanel, showLayer } from "../../state/actions.ts";
import { Button } from "../controls/Button.tsx";
import { featureAttributes, propertyIn } from "../feature/feature-attributes.ts";
import { sourceIn } from "../feature/source-parts.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { PANELS_OF_ANALYSES } from "./serving.ts";

const EVIDENCE: readonly AttributeDefinition[] = [{ key: "evidence", format: "text" }];

/** Where a project is written, in the words of the documents, and what on this map helps to judge it. */
export function ProjectFacts({ properties }: { readonly properties: FeatureProperties }) {
  const say = usePageWords();
  const { language, translate } = useLanguage();
  const task = propertyIn(properties, "task", language);
  const note = propertyIn(properties, "note", language);
  const [evidence] = featureAttributes(EVIDENCE, properties, language);
  return (
    <details>
      <summary>{say("projects.evidence", { count: evidence?.entries.length ?? 0 })}</summary>
      {note && <p>{note}</p>}
      {task && <p>{say("projects.task", { task: String(task) })}</p>}
      <ul className="project-evidence">
        {evidence?.entries.map(({ value, source }) => (
          <li key={`${source} ${value}`}>
            {value}
            <span className="projects-note"> {source && sourceIn(source, translate)}</span>
          </li>
        ))}
      </ul>
      <Serving properties={properties} />
    </details>
  );
}

/** The layers and analyses a project leads to; an analysis that is still to be made is named as such. */
function Serving({ properties }: { readonly properties: FeatureProperties }) {
  const say = usePageWords();
  const { translate } = useLanguage();
  const layers = listOf(properties.servesLayers).filter((id) => LAYERS.some((layer) => layer.id === id));
  const analyses = listOf(properties.servesAnalyses);
  if (layers.length + analyses.length === 0) return null;
  return (
    <p className="project-serving">
      {say("projects.serves")}
      {layers.map((id) => (
        <Button
          key={id}
          look="link"
          onClick={() => {
            showLayer(id, true);
            openPanel("layers");
          }}
        >
          {translate(`layers.${id}.name`)}
        </Button>
      ))}
      {analyses.map((id) => {
        const panel = PANELS_OF_ANALYSES[id];
        const name = say(`projects.analyses.${id}`);
        return panel ? (
          <Button key={id} look="link" onClick={() => openPanel(panel)}>
            {name}
          </Button>
        ) : (
          <span key={id}>{say("projects.notYet", { analysis: name })}</span>
        );
      })}
    </p>
  );
}

function listOf(text: unknown): readonly string[] {
  return typeof text === "string" ? text.split("; ") : [];
}
