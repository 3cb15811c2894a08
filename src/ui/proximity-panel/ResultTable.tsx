import { useMemo, useState } from "react";
import type { SiteProximity } from "../../analyses/proximity/types.ts";
import { Choice } from "../controls/Choice.tsx";
import { ColumnHeader } from "../controls/ColumnHeader.tsx";
import { Select } from "../controls/Select.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { useLanguage } from "../use-language.ts";
import { MEASURED_LAYERS, measuredLayerIds } from "./measured-layers.ts";
import { ResultRow } from "./ResultRow.tsx";
import { NEAREST_FIRST, type ResultColumn, resultGroups, sortResults } from "./result-rows.ts";

interface ResultTableProps {
  readonly site: SiteProximity;
  readonly name: string;
}

const ALL_LAYERS = "all";
const COLUMNS = ["name", "distance", "direction"] as const satisfies readonly ResultColumn[];

/** The nearest of every layer from one site, by layer or all together, sortable by every column. */
export function ResultTable({ site, name }: ResultTableProps) {
  const { translate, language, formats } = useLanguage();
  const [order, setOrder] = useState(NEAREST_FIRST);
  const groups = useMemo(
    () => resultGroups(site.results, order, measuredLayerIds, language, formats.compare),
    [site, order, language, formats],
  );
  const uncertain = groups.some(({ rows }) => rows.some(({ orderUncertain }) => orderUncertain));
  const sorted = (column: ResultColumn) =>
    order.column !== column ? null : order.descending ? "descending" : "ascending";
  return (
    <section aria-labelledby="proximity-results">
      <h2 id="proximity-results" className="panel-heading">
        {translate("proximity.results")}
      </h2>
      <div className="result-choices">
        <Select
          label={translate("proximity.layer")}
          options={[
            { id: ALL_LAYERS, label: translate("proximity.allLayers") },
            ...MEASURED_LAYERS.map(({ id }) => ({ id, label: translate(`layers.${id}.name`) })),
          ]}
          value={order.layer ?? ALL_LAYERS}
          onChange={(layer) => setOrder({ ...order, layer: layer === ALL_LAYERS ? null : layer })}
        />
        <Choice
          look="bar"
          label={translate("proximity.order")}
          options={(["grouped", "mixed"] as const).map((id) => ({ id, label: translate(`proximity.${id}`) }))}
          value={order.grouped ? "grouped" : "mixed"}
          onChange={(look) => setOrder({ ...order, grouped: look === "grouped" })}
        />
      </div>
      <TableScroll labelledBy="proximity-results">
        <table className="table result-table">
          <caption className="visually-hidden">
            {translate("proximity.resultsCaption", { site: name })}
          </caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <ColumnHeader
                  key={column}
                  sorted={sorted(column)}
                  onSort={() => setOrder(sortResults(order, column))}
                  numeric={column === "distance"}
                >
                  <span>
                    {translate(`proximity.${column}`)}
                    {column === "distance" && (
                      <span className="result-note">{translate("proximity.method")}</span>
                    )}
                  </span>
                </ColumnHeader>
              ))}
            </tr>
          </thead>
          {groups.map(({ layer, rows }) => (
            <tbody key={layer ?? ALL_LAYERS}>
              {layer && (
                <tr>
                  <th scope="rowgroup" colSpan={COLUMNS.length} className="result-group">
                    {translate(`layers.${layer}.name`)}
                  </th>
                </tr>
              )}
              {rows.map((row) => (
                <ResultRow
                  key={`${row.layer}/${row.featureId}`}
                  siteId={site.siteId}
                  row={row}
                  showLayer={!layer}
                />
              ))}
            </tbody>
          ))}
        </table>
      </TableScroll>
      {uncertain && <p className="proximity-note">{translate("proximity.uncertainWhy")}</p>}
    </section>
  );
}
