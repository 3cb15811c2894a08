import type { PlotError } from "../../formats/plot-errors.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { cellId } from "./PlotCell.tsx";

/** More sentences nobody reads; the next ones come when these are mended. */
const MOST_TOLD = 20;

interface PlotErrorsProps {
  readonly errors: readonly PlotError[];
  readonly rowCount: number;
}

/** What is wrong, row by row in words; each leads to its cell. */
export function PlotErrors({ errors, rowCount }: PlotErrorsProps) {
  const page = usePageWords();
  const rows = new Set(errors.map(({ row }) => row)).size;
  return (
    <div className="plot-errors">
      <p role="alert">{page("plots.editor.wrong", { count: rows, of: rowCount })}</p>
      <ul>
        {errors.slice(0, MOST_TOLD).map(({ row, key, column, code, facts }) => {
          const sentence = page("plots.editor.rowError", {
            row,
            error: page(`plots.errors.${code}`, facts),
          });
          return (
            <li key={`${key}-${column}-${code}`}>
              {column ? (
                <Button look="link" onClick={() => document.getElementById(cellId(key, column))?.focus()}>
                  {sentence}
                </Button>
              ) : (
                sentence
              )}
            </li>
          );
        })}
      </ul>
      {errors.length > MOST_TOLD && (
        <p>{page("plots.editor.moreErrors", { count: errors.length - MOST_TOLD })}</p>
      )}
    </div>
  );
}
