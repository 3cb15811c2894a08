import type * as maplibregl from "maplibre-gl";
import type { FeatureRef } from "../core/feature-ref.ts";
import { addPointSite, hover, select, updateSession } from "../state/actions.ts";
import { store } from "../state/store.ts";
import { pickFeature } from "./pick.ts";
import type { Pointing, ToolBox } from "./tools.ts";

const LONG_PRESS_MS = 600;
const STILL_PIXELS = 8;

/** Turns what the pointer does on the map into actions; the tools are asked first. Returns what stops it. */
export function listenToPointer(
  map: maplibregl.Map,
  { readOnly }: { readonly readOnly: boolean },
  tools: Pick<ToolBox, "click" | "hover">,
): () => void {
  const canvas = map.getCanvas();
  let frame = 0;
  let last: maplibregl.MapMouseEvent | null = null;
  let touched = false;

  const lookAt = (): void => {
    frame = 0;
    if (!last || map.isMoving()) return;
    const { lngLat, point } = last;
    const { placing } = store.getState().session;
    const toolCursor = tools.hover(placing ? null : pointing(last));
    const ref = placing || toolCursor !== null ? null : pickFeature(map, point);
    updateSession(() => ({ pointer: [lngLat.lng, lngLat.lat] }));
    hoverOnce(ref);
    canvas.style.cursor = toolCursor ?? cursor(ref);
  };

  const onMove = (event: maplibregl.MapMouseEvent): void => {
    last = event;
    frame ||= requestAnimationFrame(lookAt);
  };

  const onOut = (): void => {
    last = null;
    updateSession(() => ({ pointer: null }));
    tools.hover(null);
    hoverOnce(null);
  };

  const pointing = ({ point, lngLat }: maplibregl.MapMouseEvent): Pointing => ({
    point,
    position: [lngLat.lng, lngLat.lat],
    touched,
  });

  const onClick = (event: maplibregl.MapMouseEvent): void => {
    const { point, lngLat } = event;
    if (store.getState().session.placing && !readOnly) addPointSite([lngLat.lng, lngLat.lat]);
    else if (!tools.click(pointing(event))) select(pickFeature(map, point, touched ? "touch" : "mouse"));
  };

  const onContextMenu = (event: maplibregl.MapMouseEvent): void => {
    event.preventDefault();
    if (!touched && !isDrawing()) addPointSite([event.lngLat.lng, event.lngLat.lat]);
  };

  const onPointerDown = ({ pointerType }: PointerEvent): void => {
    touched = pointerType === "touch";
  };

  const stopLongPress = readOnly ? () => {} : listenToLongPress(map);
  map.on("mousemove", onMove);
  map.on("mouseout", onOut);
  map.on("click", onClick);
  if (!readOnly) map.on("contextmenu", onContextMenu);
  canvas.addEventListener("pointerdown", onPointerDown);
  const unsubscribe = store.subscribe(({ session }, before) => {
    if (session.placing !== before.session.placing) canvas.style.cursor = cursor(session.hovered);
  });
  return () => {
    cancelAnimationFrame(frame);
    stopLongPress();
    unsubscribe();
    map.off("mousemove", onMove);
    map.off("mouseout", onOut);
    map.off("click", onClick);
    map.off("contextmenu", onContextMenu);
    canvas.removeEventListener("pointerdown", onPointerDown);
  };
}

/** A finger that stays where it is adds a site, as the right mouse button does. */
function listenToLongPress(map: maplibregl.Map): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: { readonly x: number; readonly y: number } | null = null;

  const cancel = (): void => clearTimeout(timer);
  const onStart = ({ lngLat, point, points }: maplibregl.MapTouchEvent): void => {
    cancel();
    if (points.length > 1) return;
    start = point;
    timer = setTimeout(() => {
      if (!isDrawing()) addPointSite([lngLat.lng, lngLat.lat]);
    }, LONG_PRESS_MS);
  };
  const onMove = ({ point }: maplibregl.MapTouchEvent): void => {
    if (start && Math.hypot(point.x - start.x, point.y - start.y) > STILL_PIXELS) cancel();
  };

  map.on("touchstart", onStart);
  map.on("touchmove", onMove);
  map.on("touchend", cancel);
  map.on("touchcancel", cancel);
  return () => {
    cancel();
    map.off("touchstart", onStart);
    map.off("touchmove", onMove);
    map.off("touchend", cancel);
    map.off("touchcancel", cancel);
  };
}

function isDrawing(): boolean {
  return store.getState().session.drawing !== null;
}

function hoverOnce(ref: FeatureRef | null): void {
  const { hovered } = store.getState().session;
  if (hovered?.layer !== ref?.layer || hovered?.id !== ref?.id) hover(ref);
}

function cursor(ref: FeatureRef | null): string {
  if (store.getState().session.placing) return "crosshair";
  return ref ? "pointer" : "";
}
