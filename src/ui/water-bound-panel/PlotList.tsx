import { useState } from "react";
import type { Plot } from "../../catalog/plot-inventory.ts";
import { goToPlot, hoverPlot } from "../../state/chosen-plot.ts";
import { Button } from "../controls/Button.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

const PAGE_ROWS = 30;

/** Every plot of the inventory; its name opens it and leads to it on the map. */
export function PlotList({ plots }: { readonly plots: readonly Plot[] }) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const [shownRows, setShownRows] = useState(PAGE_ROWS);
  if (plots.length === 0) return null;
  return (
    <>
      <TableScroll label={page("plots.editor.table")}>
        <table className="table plots-table">
          <thead>
            <tr>
              <th scope="col">{page("plots.columns.name")}</th>
              <th scope="col" className="numeric">
                {page("plots.fields.areaHectares")}
              </th>
            </tr>
          </thead>
          <tbody>
            {plots.slice(0, shownRows).map((plot) => (
              <tr
                key={plot.id}
                onPointerEnter={() => hoverPlot(plot.id)}
                onPointerLeave={() => hoverPlot(null)}
                onFocus={() => hoverPlot(plot.id)}
                onBlur={() => hoverPlot(null)}
              >
                <th scope="row">
                  <Button look="link" onClick={() => goToPlot(plot)}>
                    {plot.name ?? page("plots.underused.plot", { id: plot.id })}
                  </Button>
                  <span className="plots-note">{page(`plots.uses.${plot.use}`)}</span>
                  {!plot.geometry && <span className="plots-note">{page("plots.own.withoutOutline")}</span>}
                </th>
                <td className="numeric">{formats.hectares(plot.areaHectares)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {plots.length > shownRows && (
        <Button onClick={() => setShownRows(shownRows + PAGE_ROWS)}>
          {page("plots.more", { count: Math.min(PAGE_ROWS, plots.length - shownRows) })}
        </Button>
      )}
    </>
  );
}
