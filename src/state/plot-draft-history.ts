import { updateSession } from "./actions.ts";
import type { PlotDraft, PlotDraftHistory, Session } from "./session.ts";

/** Of a hundred thousand rows more steps than these would fill the memory of a phone. */
const MAX_STEPS = 30;

/** Puts other rows in the place of those that are there, as a step that can be taken back. */
export function stepPlotDraft(edit: (draft: PlotDraft | null) => PlotDraft | null): void {
  updateSession(({ plotDraft: before, plotDraftHistory: { past } }) => {
    const plotDraft = edit(before);
    if (plotDraft === before) return {};
    const kept = before ? [...past.slice(1 - MAX_STEPS), before] : [];
    return { plotDraft, plotDraftHistory: { past: kept, future: [] } };
  });
}

/** Takes the last change of a row back. */
export function undoPlotDraft(): void {
  updateSession(({ plotDraft, plotDraftHistory: { past, future } }) =>
    moveTo(past.at(-1), plotDraft, (current) => ({ past: past.slice(0, -1), future: [...future, current] })),
  );
}

/** Does again what was taken back last. */
export function redoPlotDraft(): void {
  updateSession(({ plotDraft, plotDraftHistory: { past, future } }) =>
    moveTo(future.at(-1), plotDraft, (current) => ({
      past: [...past, current],
      future: future.slice(0, -1),
    })),
  );
}

function moveTo(
  target: PlotDraft | undefined,
  current: PlotDraft | null,
  history: (current: PlotDraft) => PlotDraftHistory,
): Partial<Session> {
  return target && current ? { plotDraft: target, plotDraftHistory: history(current) } : {};
}
