import { type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useLanguage } from "../use-language.ts";
import { nearestStop, STOPS, type Stop, stopAfter } from "./sheet-stops.ts";
import "./sheet.css";

/** A finger that moves less than this presses, and does not drag. */
const PRESS_PIXELS = 4;

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
  const next = () => setStop(STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? "middle");
  const onPointerUp = ({ clientY }: PointerEvent) => {
    const isPress = start.current !== null && Math.abs(start.current.y - clientY) < PRESS_PIXELS;
    if (isPress) next();
    else if (draggedPixels !== null) setStop(nearestStop(draggedPixels / window.innerHeight));
    start.current = null;
    setDraggedPixels(null);
  };

  /** The handle is always in sight, and says itself where the sheet goes. */
  const rise = (target: EventTarget) => {
    if (stop === "low" && target !== sheet.current?.firstChild) setStop("middle");
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only follows what happens inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard brings the focus, which does the same
    <div
      ref={sheet}
      id={id}
      className={`sheet ${className}`}
      data-stop={stop}
      data-dragged={draggedPixels !== null}
      style={draggedPixels === null ? undefined : { height: draggedPixels }}
      // What has the focus must be in sight. A press raises the sheet when it is over: halfway, what is
      // pressed would move away from under the finger.
      onFocus={({ target }) => target.matches(":focus-visible") && rise(target)}
      onClick={({ target }) => rise(target)}
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
          if (event.detail === 0) next();
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
