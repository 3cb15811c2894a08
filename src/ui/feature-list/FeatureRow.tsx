import { memo } from "react";
import { useStore } from "zustand";
import type { LayerFeature } from "../../catalog/feature.ts";
import type { FeatureRef } from "../../core/feature-ref.ts";
import type { AttributeDefinition } from "../../layers/layer.ts";
import { hover } from "../../state/actions.ts";
import { goToFeature } from "../../state/go-to.ts";
import { type State, store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { entryOf } from "../feature/feature-attributes.ts";
import { featureName } from "../feature/feature-name.ts";
import { isNumeric } from "../feature/format-attribute.ts";
import { saidValue } from "../feature/said-value.ts";
import { statusWithYear } from "../feature/status-words.ts";
import { useLanguage } from "../use-language.ts";

interface FeatureRowProps {
  readonly layer: string;
  readonly feature: LayerFeature;
  readonly columns: readonly AttributeDefinition[];
  /** Says what each feature is, in a layer that holds several kinds. */
  readonly showKind: boolean;
}

/** One feature of the list: its name leads to it; pointing at the row lights it up on the map. */
export const FeatureRow = memo(function FeatureRow({ layer, feature, columns, showKind }: FeatureRowProps) {
  const { translate, formats, language } = useLanguage();
  const { properties } = feature;
  const ref = { layer, id: properties.id };
  const selected = useStore(store, (state: State) => isSame(state.document.selected, ref));
  const hovered = useStore(store, (state: State) => isSame(state.session.hovered, ref));
  return (
    <tr
      data-hovered={hovered}
      onPointerEnter={() => hover(ref)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(ref)}
      onBlur={() => hover(null)}
    >
      <th scope="row">
        <Button look="link" aria-current={selected || undefined} onClick={() => goToFeature(ref)}>
          {featureName(properties, language)}
        </Button>
        {showKind && <span className="list-note">{translate(`kinds.${properties.kind}`)}</span>}
        {properties.status !== "existing" && (
          <span className="row-note">{statusWithYear(properties, translate)}</span>
        )}
      </th>
      {columns.map((column) => {
        const entry = entryOf(column.key, properties, language);
        return (
          <td
            key={column.key}
            className={isNumeric(column.format) ? "numeric" : undefined}
            data-known={entry.value !== null}
          >
            {saidValue(column, entry, translate, formats).text}
          </td>
        );
      })}
    </tr>
  );
});

function isSame(a: FeatureRef | null, b: FeatureRef): boolean {
  return a?.layer === b.layer && a.id === b.id;
}
