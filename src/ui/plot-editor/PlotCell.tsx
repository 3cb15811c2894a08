import { ENVIRONMENTAL_CATEGORIES } from "../../catalog/environmental-categories.ts";
import { PLOT_USES } from "../../catalog/plot-inventory.ts";
import { readCategory, readUse } from "../../formats/plot-cells.ts";
import type { PlotColumn, PlotRow } from "../../formats/plot-row.ts";
import { editPlotCell } from "../../state/plot-actions.ts";
import { usePageWords } from "../pages/PageWords.tsx";

/** The id by which a cell is found from the sentence that complains about it. */
export const cellId = (key: string, column: PlotColumn): string => `plot-${key}-${column}`;

/** The list of parks and ports that every cell of a place offers. */
export const PLACES_ID = "plot-places";

interface PlotCellProps {
  readonly row: PlotRow;
  /** From 1, as the rows stand. */
  readonly number: number;
  readonly column: PlotColumn;
  readonly isWrong: boolean;
}

/** One cell to fill in: a choice where there are few answers, else a text that counts once it is left. */
export function PlotCell(props: PlotCellProps) {
  const { row, number, column, isWrong } = props;
  const page = usePageWords();
  const said = row.cells[column] ?? "";
  const common = {
    id: cellId(row.key, column),
    "aria-label": page("plots.editor.cell", { column: page(`plots.fields.${column}`), row: number }),
    "aria-invalid": isWrong,
    className: "plot-cell",
  };
  const options = useOptions(column, said);
  if (options) {
    return (
      <select
        {...common}
        value={options.value}
        onChange={(event) => editPlotCell(row.key, column, event.target.value)}
      >
        {options.all.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...common}
      // Another text from elsewhere, an undo or a file, is another cell.
      key={said}
      type="text"
      autoComplete="off"
      inputMode={column === "areaHectares" || column === "quayMeters" ? "decimal" : undefined}
      list={column === "place" ? PLACES_ID : undefined}
      defaultValue={said}
      onBlur={({ target }) => {
        if (target.value !== said) editPlotCell(row.key, column, target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
      }}
    />
  );
}

/** The answers of a column that has few; what is none of them stays in sight until it is mended. */
function useOptions(column: PlotColumn, said: string) {
  const page = usePageWords();
  if (column === "use") {
    const read = readUse(said.trim());
    const all: { id: string; label: string }[] = PLOT_USES.map((id) => ({
      id,
      label: page(`plots.uses.${id}`),
    }));
    if ("value" in read) return { value: read.value as string, all };
    return { value: said, all: [{ id: said, label: said }, ...all] };
  }
  if (column === "environmentalCategory") {
    const read = readCategory(said.trim());
    const all: { id: string; label: string }[] = [
      { id: "", label: page("plots.editor.unknown") },
      ...ENVIRONMENTAL_CATEGORIES.map((id) => ({ id, label: id })),
    ];
    if ("value" in read) return { value: read.value ?? "", all };
    return { value: said, all: [{ id: said, label: said }, ...all] };
  }
  if (column === "record") {
    const all = [
      { id: "", label: page("plots.editor.records.plot") },
      { id: "total", label: page("plots.editor.records.total") },
    ];
    return { value: /^tota?a?l$/i.test(said.trim()) ? "total" : "", all };
  }
  return null;
}
