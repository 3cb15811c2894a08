import { useRef } from "react";
import type { ViewDocument } from "../../state/document.ts";
import { store } from "../../state/store.ts";

interface OneStep {
  /** Before every small change of the movement. */
  readonly begin: () => void;
  /** When it is let go; may be called more than once. */
  readonly end: () => void;
}

/**
 * Makes one step that can be undone of everything that a slider or a dragged point changes while it moves.
 *
 * @param settle makes the step, given the document from before the movement
 */
export function useOneStep(settle: (before: ViewDocument) => void): OneStep {
  const before = useRef<ViewDocument | null>(null);
  return {
    begin: () => {
      before.current ??= store.getState().document;
    },
    end: () => {
      if (before.current) settle(before.current);
      before.current = null;
    },
  };
}
