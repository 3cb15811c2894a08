import type { CSSProperties } from "react";
import type { ProximityOutcome } from "../../analyses/proximity/types.ts";
import { TableScroll } from "../controls/TableScroll.tsx";
import { featureName } from "../feature/feature-name.ts";
import { useLanguage } from "../use-language.ts";
import { compareSites } from "./compare-table.ts";
import { Distance } from "./Distance.tsx";
import { measuredLayerIds } from "./measured-layers.ts";

interface CompareTableProps {
  readonly outcome: ProximityOutcome;
  readonly names: ReadonlyMap<string, string>;
}

/** Several sites side by side: the nearest of every layer from each. */
export function CompareTable({ outcome, names }: CompareTableProps) {
  const { translate, language } = useLanguage();
  const siteCount = { "--sites": outcome.sites.length } as CSSProperties;
  return (
    <section aria-labelledby="proximity-compare">
      <h2 id="proximity-compare" className="panel-heading">
        {translate("proximity.compareTitle")}
      </h2>
      <TableScroll labelledBy="proximity-compare">
        <table className="table compare-table" style={siteCount}>
          <caption className="visually-hidden">{translate("proximity.compareCaption")}</caption>
          <thead>
            <tr>
              {outcome.sites.map(({ siteId }) => (
                <th key={siteId} scope="col" className="numeric">
                  {names.get(siteId) ?? siteId}
                </th>
              ))}
            </tr>
          </thead>
          {compareSites(outcome, measuredLayerIds).map(({ layer, nearest, closest }) => (
            <tbody key={layer}>
              <tr>
                <th scope="rowgroup" colSpan={outcome.sites.length} className="result-group">
                  {translate(`layers.${layer}.name`)}
                </th>
              </tr>
              <tr>
                {nearest.map((measurement, index) => (
                  <td key={outcome.sites[index]?.siteId} className="numeric" data-closest={index === closest}>
                    {measurement && (
                      <span className="compare-name">
                        {featureName(measurement, language)}
                        {measurement.status !== "existing" &&
                          ` (${translate(`statuses.${measurement.status}`)})`}
                      </span>
                    )}
                    {measurement ? <Distance of={measurement} /> : translate("proximity.noneKnown")}
                  </td>
                ))}
              </tr>
            </tbody>
          ))}
        </table>
      </TableScroll>
      <p className="proximity-note">{translate("proximity.compareNote")}</p>
    </section>
  );
}
