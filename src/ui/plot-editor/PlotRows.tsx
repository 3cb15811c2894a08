import type { Geometry } from "geojson";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { plotPlaceLabel } from "../../catalog/plot-places.ts";
import type { PlotError } from "../../formats/plot-errors.ts";
import { PLOT_COLUMNS, type PlotColumn, type PlotRow } from "../../formats/plot-row.ts";
import { hoverPlot } from "../../state/chosen-plot.ts";
import { goToGeometry } from "../../state/go-to.ts";
import { removePlotRow } from "../../state/plot-actions.ts";
import { plotPlaces } from "../../state/plot-selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { Switch } from "../controls/Switch.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { DraftSteps } from "./DraftSteps.tsx";
import { cellId, PLACES_ID, PlotCell } from "./PlotCell.tsx";

/** Rows drawn at once: a hundred thousand inputs would freeze any page. */
const PAGE_ROWS = 50;
const FEW: readonly PlotColumn[] = ["name", "place", "areaHectares", "use"];

interface PlotRowsProps {
  readonly rows: readonly PlotRow[];
  readonly errors: readonly PlotError[];
}

/** The rows as a table to fill in. Of a long list those that are wrong stand first. */
export function PlotRows({ rows, errors }: PlotRowsProps) {
  const page = usePageWords();
  const [showsAll, setShowsAll] = useState(false);
  const [shownRows, setShownRows] = useState(PAGE_ROWS);
  const wrong = new Set(errors.map(({ key, column }) => `${key} ${column}`));
  const wrongRows = new Set(errors.map(({ key }) => key));
  const numbered = rows.map((row, index) => ({ row, number: index + 1 }));
  const ordered =
    rows.length > PAGE_ROWS && wrongRows.size > 0
      ? numbered.toSorted((a, b) => Number(wrongRows.has(b.row.key)) - Number(wrongRows.has(a.row.key)))
      : numbered;
  // A column with an error is in sight, also when the others are not.
  const columns = PLOT_COLUMNS.filter(
    (column) => showsAll || FEW.includes(column) || errors.some((error) => error.column === column),
  );
  const chosen = useStore(store, ({ session }) => session.chosenPlot);
  const shown = ordered.slice(0, shownRows);
  // The row of a plot that was pointed at is in sight, however long the list.
  const isShown = chosen === null || shown.some(({ row }) => row.key === chosen);
  const visible = isShown ? shown : [...ordered.filter(({ row }) => row.key === chosen), ...shown];
  useEffect(() => {
    if (chosen !== null) document.getElementById(cellId(chosen, "name"))?.focus();
  }, [chosen]);
  return (
    <>
      <Places />
      <div className="plot-buttons">
        <Switch isSelected={showsAll} onChange={setShowsAll}>
          {page("plots.editor.allColumns")}
        </Switch>
        <DraftSteps />
      </div>
      <TableScroll label={page("plots.editor.table")}>
        <table className="table plot-table">
          <thead>
            <tr>
              <th scope="col">{page("plots.editor.row")}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {page(`plots.fields.${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{page("plots.editor.removeColumn")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {visible.map(({ row, number }) => (
              <tr
                key={row.key}
                data-wrong={wrongRows.has(row.key)}
                data-chosen={row.key === chosen}
                onPointerEnter={() => hoverPlot(row.key)}
                onPointerLeave={() => hoverPlot(null)}
                onFocus={() => hoverPlot(row.key)}
                onBlur={() => hoverPlot(null)}
              >
                <th scope="row" className="numeric">
                  {number}
                </th>
                {columns.map((column) => (
                  <td key={column} data-column={column}>
                    <PlotCell
                      row={row}
                      number={number}
                      column={column}
                      isWrong={wrong.has(`${row.key} ${column}`)}
                    />
                  </td>
                ))}
                <td className="plot-row-buttons">
                  {row.geometry && row.geometry !== "invalid" && (
                    <FindButton number={number} outline={row.geometry} />
                  )}
                  <Button
                    look="icon"
                    aria-label={page("plots.editor.removeRow", { row: number })}
                    onClick={() => removePlotRow(row.key)}
                  >
                    <Icon name="remove" />
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rows.length > shownRows && (
        <Button onClick={() => setShownRows(shownRows + PAGE_ROWS)}>
          {page("plots.more", { count: Math.min(PAGE_ROWS, rows.length - shownRows) })}
        </Button>
      )}
    </>
  );
}

interface FindButtonProps {
  readonly number: number;
  readonly outline: Geometry;
}

/** Brings the outline of a row into view. */
function FindButton({ number, outline }: FindButtonProps) {
  const page = usePageWords();
  return (
    <Button
      look="icon"
      aria-label={page("plots.editor.findRow", { row: number })}
      onClick={() => goToGeometry(outline)}
    >
      <Icon name="target" />
    </Button>
  );
}

/** The parks and ports that the browser offers while a place is typed. */
function Places() {
  const places = useStore(store, plotPlaces);
  return (
    <datalist id={PLACES_ID}>
      {places?.all.map((place) => (
        <option key={`${place.ref.layer}/${place.ref.id}`} value={plotPlaceLabel(place)} />
      ))}
    </datalist>
  );
}
