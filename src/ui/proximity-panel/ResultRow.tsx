import { useStore } from "zustand";
import type { Measurement } from "../../analyses/proximity/types.ts";
import { compassPoint } from "../../geo/compass.ts";
import { hoverResult } from "../../state/actions.ts";
import { goToFeature } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { featureName } from "../feature/feature-name.ts";
import { useLanguage } from "../use-language.ts";
import { Distance } from "./Distance.tsx";
import { ResultSymbol } from "./ResultSymbol.tsx";

interface ResultRowProps {
  readonly siteId: string;
  readonly row: Measurement;
  /** Names the layer when the rows of all layers stand together. */
  readonly showLayer: boolean;
}

/** One measured feature. Pointing at it lights up its line on the map; its name leads to it. */
export function ResultRow({ siteId, row, showLayer }: ResultRowProps) {
  const { translate, language } = useLanguage();
  const feature = { layer: row.layer, id: row.featureId };
  const lit = useStore(store, ({ session: { hoveredResult } }) =>
    Boolean(
      hoveredResult?.siteId === siteId &&
        hoveredResult.feature.layer === row.layer &&
        hoveredResult.feature.id === row.featureId,
    ),
  );
  const light = () => hoverResult({ siteId, feature });
  const notes = [
    showLayer ? translate(`layers.${row.layer}.name`) : null,
    row.status === "existing" ? null : translate(`statuses.${row.status}`),
  ].filter(Boolean);
  return (
    <tr
      data-hovered={lit}
      onPointerEnter={light}
      onPointerLeave={() => hoverResult(null)}
      onFocus={light}
      onBlur={() => hoverResult(null)}
    >
      <th scope="row">
        <div className="result-name">
          <ResultSymbol row={row} />
          <div>
            <Button look="link" onClick={() => goToFeature(feature)}>
              {featureName(row, language)}
            </Button>
            {notes.length > 0 && <span className="result-note">{notes.join(" · ")}</span>}
          </div>
        </div>
      </th>
      <td className="numeric">
        {row.orderUncertain && (
          <abbr title={translate("proximity.uncertain")} className="uncertain">
            ≈
          </abbr>
        )}
        <Distance of={row} />
      </td>
      <td>
        {row.bearingDegrees !== null && translate(`proximity.directions.${compassPoint(row.bearingDegrees)}`)}
      </td>
    </tr>
  );
}
