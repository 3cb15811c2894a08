import type { PlotInventory } from "../../catalog/plot-inventory.ts";
import { formats } from "../../languages/index.ts";
import type { PlotDraft } from "../../state/session.ts";

/** What stands beside the pointer: the name and hectares of a plot; of a row only what was typed. */
export function plotText(
  chosen: string,
  draft: PlotDraft | null,
  plots: PlotInventory | null,
  language: string,
): string | null {
  if (draft) {
    const cells = draft.rows.find(({ key }) => key === chosen)?.cells;
    return cells?.name || cells?.id || cells?.place || null;
  }
  const plot = plots?.plots.find(({ id }) => id === chosen);
  return plot ? `${plot.name ?? plot.id} · ${formats(language).hectares(plot.areaHectares)}` : null;
}
