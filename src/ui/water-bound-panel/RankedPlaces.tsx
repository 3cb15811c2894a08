import type { RankedPlace } from "../../analyses/water-bound/rank-freeable.ts";
import type { PlotReference } from "../../catalog/plot-references.ts";
import { hectareWords } from "../../formats/water-bound-words.ts";
import { hover } from "../../state/actions.ts";
import { goToFeature } from "../../state/go-to.ts";
import { Button } from "../controls/Button.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { featureName } from "../feature/feature-name.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { useLanguage } from "../use-language.ts";
import { ReferenceKey } from "./ReferenceKey.tsx";
import { UseBar } from "./UseBar.tsx";

interface RankedPlacesProps {
  readonly ranked: readonly RankedPlace[];
  readonly references: readonly PlotReference[];
}

/** Parks and ports by the ground that could be freed: the bar is the chart, the cells say the same in numbers. */
export function RankedPlaces({ ranked, references }: RankedPlacesProps) {
  const page = usePageWords();
  return (
    <section className="plots-list" aria-labelledby="plots-ranked">
      <h3 id="plots-ranked">{page("plots.ranked.title")}</h3>
      <p className="plots-note">{page("plots.ranked.note")}</p>
      {ranked.some(({ place }) => place.waterBoundHectares !== null) && (
        <ReferenceKey references={references} />
      )}
      <TableScroll labelledBy="plots-ranked">
        <table className="table plots-table ranked-table">
          <thead>
            <tr>
              <th scope="col" className="numeric">
                {page("plots.ranked.rank")}
              </th>
              <th scope="col">{page("plots.columns.name")}</th>
              <th scope="col" className="numeric">
                {page("plots.ranked.freeable")}
              </th>
            </tr>
          </thead>
          <tbody>
            {ranked.map((one) => (
              <RankedRow
                key={`${one.place.layer}/${one.place.featureId}`}
                ranked={one}
                reference={references.find(({ scope }) => one.place.scopes.includes(scope))}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

interface RankedRowProps {
  readonly ranked: RankedPlace;
  readonly reference: PlotReference | undefined;
}

function RankedRow({ ranked: { place, freeable, rank }, reference }: RankedRowProps) {
  const page = usePageWords();
  const { formats, language } = useLanguage();
  const wording = useWording();
  const ref = { layer: place.layer, id: place.featureId };
  return (
    <tr
      onPointerEnter={() => hover(ref)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(ref)}
      onBlur={() => hover(null)}
    >
      <td className="numeric">
        {rank.rank}
        {rank.bestRank !== rank.worstRank && (
          <span className="plots-note">
            {page("plots.ranked.between", { best: rank.bestRank, worst: rank.worstRank })}
          </span>
        )}
      </td>
      <th scope="row">
        <Button look="link" onClick={() => goToFeature(ref)}>
          {featureName(place, language)}
        </Button>
        <span className="plots-note">{place.municipality}</span>
        <UseBar sums={place} reference={reference} />
      </th>
      <td className="numeric">
        {hectareWords(freeable, wording)}
        <span className="plots-note">
          {place.completeness === null
            ? page("plots.ranked.noTotal")
            : page("plots.complete", { percent: formats.percent(place.completeness) })}
        </span>
      </td>
    </tr>
  );
}
