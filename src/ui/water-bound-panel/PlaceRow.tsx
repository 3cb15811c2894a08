import type { PlaceUse } from "../../analyses/water-bound/result.ts";
import type { PlotReference } from "../../catalog/plot-references.ts";
import { hover } from "../../state/actions.ts";
import { goToFeature } from "../../state/go-to.ts";
import { Button } from "../controls/Button.tsx";
import { featureName } from "../feature/feature-name.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { UseBar } from "./UseBar.tsx";

interface PlaceRowProps {
  readonly place: PlaceUse;
  readonly references: readonly PlotReference[];
  readonly showHectares: boolean;
}

/** A park or port: its name leads to it, its bar shows what is known and hatches what is not. */
export function PlaceRow({ place, references, showHectares }: PlaceRowProps) {
  const page = usePageWords();
  const { translate, formats, language } = useLanguage();
  const ref = { layer: place.layer, id: place.featureId };
  const reference = references.find(({ scope }) => place.scopes.includes(scope));
  const { completeness, waterBoundHectares } = place;
  return (
    <tr
      onPointerEnter={() => hover(ref)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(ref)}
      onBlur={() => hover(null)}
    >
      <th scope="row">
        <Button look="link" onClick={() => goToFeature(ref)}>
          {featureName(place, language)}
        </Button>
        <span className="plots-note">{place.municipality}</span>
        {place.status !== "existing" && place.status !== "unknown" && (
          <span className="row-note">{translate(`statuses.${place.status}`)}</span>
        )}
        <UseBar sums={place} reference={reference} />
      </th>
      {showHectares && (
        <td className="numeric">
          <Hectares place={place} />
        </td>
      )}
      <td className="numeric" data-known={completeness !== null}>
        {completeness === null ? translate("panel.unknown") : formats.percent(completeness)}
        {waterBoundHectares !== null && (
          <span className="plots-note">
            {page("plots.total", { hectares: formats.hectares(waterBoundHectares) })}
          </span>
        )}
      </td>
    </tr>
  );
}

/** The area of the whole park as the register has it: which kind it is, and of which year. */
function Hectares({ place: { grossHectares, netHectares, year } }: { readonly place: PlaceUse }) {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  if (grossHectares === null && netHectares === null) return translate("panel.unknown");
  return (
    <>
      {grossHectares !== null && (
        <span>{page("plots.gross", { hectares: formats.hectares(grossHectares) })}</span>
      )}
      {netHectares !== null && <span>{page("plots.net", { hectares: formats.hectares(netHectares) })}</span>}
      {year !== null && <span className="plots-note">{year}</span>}
    </>
  );
}
