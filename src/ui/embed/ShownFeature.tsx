import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import type { LayerFeature } from "../../catalog/feature.ts";
import type { LayerDefinition } from "../../layers/layer.ts";
import { select } from "../../state/actions.ts";
import { goToFeature } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { type AttributeEntry, featureAttributes } from "../feature/feature-attributes.ts";
import { featureName } from "../feature/feature-name.ts";
import { Provenance } from "../feature/Provenance.tsx";
import { saidValue } from "../feature/said-value.ts";
import { statusWithYear } from "../feature/status-words.ts";
import { useLanguage } from "../use-language.ts";

interface ShownFeatureProps {
  readonly layer: LayerDefinition;
  readonly feature: LayerFeature;
}

/** One feature by name, what it is, and its status when it is not simply there. Opens to a few facts. */
export function ShownFeature({ layer, feature }: ShownFeatureProps) {
  const { language, translate } = useLanguage();
  const { id, kind, status } = feature.properties;
  const ref = { layer: layer.id, id };
  const isOpen = useStore(store, ({ document }) => {
    const { selected } = document;
    return selected?.layer === layer.id && selected.id === id;
  });
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) bringIntoList(row.current);
  }, [isOpen]);
  return (
    <li ref={row}>
      <Button look="link" aria-expanded={isOpen} onClick={() => (isOpen ? select(null) : goToFeature(ref))}>
        {featureName(feature.properties, language)}
      </Button>{" "}
      <span className="embed-quiet">
        {translate(`kinds.${kind}`)}
        {status !== "existing" && `, ${statusWithYear(feature.properties, translate)}`}
      </span>
      {isOpen && <Facts layer={layer} feature={feature} />}
    </li>
  );
}

/** Scrolls the list beside the map, and never the page around it: the reader is looking at the map. */
function bringIntoList(row: HTMLElement | null): void {
  const list = row?.closest<HTMLElement>(".embed-list");
  if (!row || !list || list.scrollHeight <= list.clientHeight) return;
  const { top, bottom } = row.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - frame.height / 3;
}

/** What the list columns of the layer say, and who says so; unknown is a word. The rest is on the whole map. */
function Facts({ layer, feature }: ShownFeatureProps) {
  const { language, translate, formats } = useLanguage();
  const inList = layer.attributes.filter((attribute) => attribute.inList);
  return (
    <dl className="embed-facts">
      {featureAttributes(inList, feature.properties, language).map(({ definition, entries }) => (
        <div key={definition.key}>
          <dt>{translate(`attributes.${definition.key}`)}</dt>
          {entries.map((entry) => {
            const { text, rest } = saidValue(definition, entry, translate, formats);
            return (
              <dd key={`${entry.value} ${entry.source} ${entry.date} ${entry.scope}`}>
                {text}
                <Provenance entry={{ ...entry, qualifier: rest }} />
              </dd>
            );
          })}
        </div>
      ))}
      <div>
        <dt>{translate("panel.details.dataSource")}</dt>
        <dd>
          <Provenance entry={ownProvenance(feature)} />
        </dd>
      </div>
    </dl>
  );
}

/** What holds for values that name no source of their own. */
function ownProvenance({ properties: { source, sourceDate } }: LayerFeature): AttributeEntry {
  return { value: null, source, date: sourceDate, qualifier: null, scope: null, confidence: null };
}
