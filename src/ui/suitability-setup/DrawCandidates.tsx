import { useStore } from "zustand";
import { drawnShapes } from "../../state/drawing-actions.ts";
import { store } from "../../state/store.ts";
import { DrawTools } from "../drawing/DrawTools.tsx";
import { usePageWords } from "../pages/PageWords.tsx";

const KINDS = ["area", "point"] as const;

/** Candidates of one's own, each called by its number until it gets a name. */
export function DrawCandidates() {
  const page = usePageWords();
  const number = useStore(store, (state) => drawnShapes(state).length) + 1;
  return (
    <DrawTools
      purpose="candidate"
      kinds={KINDS}
      nameOf={(kind) => page(`suitability.drawing.names.${kind}`, { number })}
    />
  );
}
