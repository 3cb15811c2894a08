import { useStore } from "zustand";
import { drawnShapes, startDrawing } from "../../state/drawing-actions.ts";
import type { Drawing } from "../../state/session.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { TypedArea } from "./TypedArea.tsx";
import { TypedPlace } from "./TypedPlace.tsx";
import "./suitability-drawing.css";

const KINDS = ["area", "point"] as const satisfies readonly Drawing["kind"][];

/** The ways to a candidate of one's own: drawn on the map, or typed, for who draws with the keyboard. */
export function DrawTools() {
  const page = usePageWords();
  const drawing = useStore(store, ({ session }) => session.drawing);
  const count = useStore(store, (state) => drawnShapes(state).length);
  const nameOf = (kind: Drawing["kind"]) => page(`suitability.drawing.names.${kind}`, { number: count + 1 });
  return (
    <div className="draw-tools">
      <p className="draw-buttons">
        {KINDS.map((kind) => {
          const isOn = drawing?.kind === kind;
          return (
            <Button
              key={kind}
              aria-pressed={isOn}
              onClick={() => startDrawing(isOn ? null : { purpose: "candidate", kind, name: nameOf(kind) })}
            >
              {page(isOn ? "suitability.drawing.stop" : `suitability.drawing.start.${kind}`)}
            </Button>
          );
        })}
      </p>
      <p role="status" className="setup-note">
        {drawing && page(`suitability.drawing.how.${drawing.kind}`)}
      </p>
      <details>
        <summary>{page("suitability.drawing.typed")}</summary>
        <div className="draw-typed">
          <TypedPlace nameOf={nameOf} />
          <TypedArea name={nameOf("area")} />
        </div>
      </details>
    </div>
  );
}
