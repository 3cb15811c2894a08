import type { SiteProximity } from "../../analyses/proximity/types.ts";
import { completenessWords } from "../../formats/outcome-words.ts";
import { TableScroll } from "../controls/TableScroll.tsx";
import { useLanguage } from "../use-language.ts";
import { measuredLayerIds } from "./measured-layers.ts";

interface CountsTableProps {
  readonly site: SiteProximity;
  readonly radiiMeters: readonly number[];
}

/** How many features of each layer lie within each distance. */
export function CountsTable({ site, radiiMeters }: CountsTableProps) {
  const { translate, formats } = useLanguage();
  if (radiiMeters.length === 0) return null;
  const counts = measuredLayerIds.flatMap((id) => site.counts.find(({ layer }) => layer === id) ?? []);
  return (
    <section aria-labelledby="proximity-counts">
      <h2 id="proximity-counts" className="panel-heading">
        {translate("proximity.countsTitle")}
      </h2>
      <TableScroll labelledBy="proximity-counts">
        <table className="table">
          <caption className="visually-hidden">{translate("proximity.countsCaption")}</caption>
          <thead>
            <tr>
              <th scope="col">{translate("proximity.layer")}</th>
              {radiiMeters.map((meters) => (
                <th key={meters} scope="col" className="numeric">
                  {formats.radius(meters)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ layer, counts: within, notExisting }) => (
              <tr key={layer}>
                <th scope="row">{translate(`layers.${layer}.name`)}</th>
                {radiiMeters.map((meters, index) => (
                  <td key={meters} className="numeric">
                    {countWords(within[index] ?? 0, notExisting[index] ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {completenessWords({ counts }, radiiMeters, { translate, notation: formats }).map((sentence) => (
        <p key={sentence} className="proximity-note">
          {sentence}
        </p>
      ))}
      {counts.some(({ notExisting }) => notExisting.some((count) => count > 0)) && (
        <p className="proximity-note">{translate("proximity.countsNote")}</p>
      )}
    </section>
  );

  /** What exists, and beside it what does not: `4 + 1`. */
  function countWords(count: number, notExisting: number): string {
    const existing = formats.number(count - notExisting);
    return notExisting > 0 ? `${existing} + ${formats.number(notExisting)}` : existing;
  }
}
