import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { finishDrawing, startDrawing } from "../../state/drawing-actions.ts";
import type { Drawing } from "../../state/session.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { TypedArea } from "./TypedArea.tsx";
import { TypedPlace } from "./TypedPlace.tsx";
import "./drawing.css";

interface DrawToolsProps {
  readonly purpose: Drawing["purpose"];
  readonly kinds: readonly Drawing["kind"][];
  /** What the next shape of a kind is called. */
  readonly nameOf: (kind: Drawing["kind"]) => string;
}

/** The ways to a shape of one's own: drawn on the map, or typed, for who draws with the keyboard. */
export function DrawTools({ purpose, kinds, nameOf }: DrawToolsProps) {
  const page = usePageWords();
  const drawing = useStore(store, ({ session }) => session.drawing);
  const isReady = useStore(store, ({ session }) => session.drawnOnMap === session.drawing);
  const mine = drawing?.purpose === purpose ? drawing : null;
  const drawingOf = (kind: Drawing["kind"]): Drawing => ({ purpose, kind, name: nameOf(kind) });
  const how = useRef<HTMLParagraphElement>(null);
  // On a phone it lies under the edge of the sheet.
  useEffect(() => {
    if (mine) how.current?.scrollIntoView({ block: "nearest" });
  }, [mine]);
  return (
    <div className="draw-tools">
      <p className="draw-buttons">
        {kinds.map((kind) => {
          const isOn = mine?.kind === kind;
          return (
            <Button
              key={kind}
              aria-pressed={isOn}
              onClick={() => startDrawing(isOn ? null : drawingOf(kind))}
            >
              {page(isOn ? "suitability.drawing.stop" : `suitability.drawing.start.${kind}`)}
            </Button>
          );
        })}
      </p>
      <p ref={how} role="status" className="setup-note">
        {mine && page(isReady ? `suitability.drawing.how.${mine.kind}` : "suitability.drawing.coming")}
      </p>
      <details>
        <summary>{page("suitability.drawing.typed")}</summary>
        <div className="draw-typed">
          {kinds.includes("point") && (
            <TypedPlace onAdd={(geometry, kind) => finishDrawing(geometry, drawingOf(kind))} />
          )}
          <TypedArea onAdd={(geometry) => finishDrawing(geometry, drawingOf("area"))} />
        </div>
      </details>
    </div>
  );
}
