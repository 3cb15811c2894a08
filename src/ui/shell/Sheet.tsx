import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useLanguage } from "../use-language.ts";
import { nearestStop, STOPS, type Stop, stopAfter } from "./sheet-stops.ts";
import "./sheet.css";

interface SheetProps {
  readonly className: string;
  readonly id?: string;
  /** Where it rests at first. */
  readonly start: Stop;
  /** When this becomes another text there is something to see: a sheet that lies low rises. */
  readonly news?: string;
  readonly children: ReactNode;
}

/**
 * A panel that floats beside the map, and on a phone is a sheet from the bottom with three stops: dragged by
 * its handle, or moved with the handle's arrow keys or a press.
 */
export function Sheet({ className, id, start: first, news, children }: SheetProps) {
  const { translate } = useLanguage();
  const [stop, setStop] = useState(first);
  const [draggedPixels, setDraggedPixels] = useState<number | null>(null);
  const [seen, setSeen] = useState(news);
  if (seen !== news) {
    setSeen(news);
    if (stop === "low") setStop("middle");
  }
  const sheet = useRef<HTMLDivElement>(null);
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0 };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (start.current) setDraggedPixels(start.current.height + start.current.y - event.clientY);
  };
  const onPointerUp = () => {
    if (draggedPixels !== null) setStop(nearestStop(draggedPixels / window.innerHeight));
    start.current = null;
    setDraggedPixels(null);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows the focus of what is inside
    <div
      ref={sheet}
      id={id}
      className={`sheet ${className}`}
      data-stop={stop}
      data-dragged={draggedPixels !== null}
      style={draggedPixels === null ? undefined : { height: draggedPixels }}
      onFocus={({ target, currentTarget }) => {
        // What has the focus must be in sight; the handle always is.
        if (stop === "low" && target !== currentTarget.firstChild) setStop("middle");
      }}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={`${translate("app.sheet.label")}: ${translate(`app.sheet.${stop}`)}`}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
        onClick={(event) => {
          if (event.detail === 0) setStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? "middle");
        }}
        onKeyDown={(event) => {
          if (event.key === "ArrowUp") setStop(stopAfter(stop, 1));
          if (event.key === "ArrowDown") setStop(stopAfter(stop, -1));
        }}
      />
      {children}
    </div>
  );
}
