import type { ViewDocument } from "./document.ts";

/** A step that can be taken back: the document before it, and the key of what was done (`history.<note>`). */
interface Step {
  readonly note: string;
  readonly document: ViewDocument;
}

/** Undo and redo: two stacks of documents, newest last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export const emptyHistory: History = { past: [], future: [] };

const MAX_STEPS = 100;

/** Remembers `before` as the state to return to; what was undone is forgotten. */
export function remember(history: History, note: string, before: ViewDocument): History {
  return { past: [...history.past.slice(1 - MAX_STEPS), { note, document: before }], future: [] };
}

/** One step back from `current`, or null when there is none. The camera and selection are not undone. */
export function stepBack(
  history: History,
  current: ViewDocument,
): { history: History; document: ViewDocument } | null {
  const step = history.past.at(-1);
  if (!step) return null;
  return {
    history: {
      past: history.past.slice(0, -1),
      future: [...history.future, { note: step.note, document: current }],
    },
    document: withoutMoving(step.document, current),
  };
}

/** One step forward again, or null when nothing was undone. */
export function stepForward(
  history: History,
  current: ViewDocument,
): { history: History; document: ViewDocument } | null {
  const step = history.future.at(-1);
  if (!step) return null;
  return {
    history: {
      past: [...history.past, { note: step.note, document: current }],
      future: history.future.slice(0, -1),
    },
    document: withoutMoving(step.document, current),
  };
}

function withoutMoving(target: ViewDocument, current: ViewDocument): ViewDocument {
  return { ...target, camera: current.camera, region: current.region, selected: current.selected };
}
