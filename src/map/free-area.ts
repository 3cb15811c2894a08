import type * as maplibregl from "maplibre-gl";
import type { Bounds } from "../core/coordinates.ts";

export const SIDES = ["top", "right", "bottom", "left"] as const;

/**
 * What panels cover of the map, from the custom properties `--map-padding-top`, `-right`, `-bottom` and
 * `-left` of its container: whoever lays panels over the map says so in CSS.
 */
export function coveredPixels(container: HTMLElement): Readonly<Record<(typeof SIDES)[number], number>> {
  const style = getComputedStyle(container);
  const pixels = (side: string) => Number.parseFloat(style.getPropertyValue(`--map-padding-${side}`)) || 0;
  return { top: pixels("top"), right: pixels("right"), bottom: pixels("bottom"), left: pixels("left") };
}

/** Calls back when panels cover more or less at the left, until the returned function is called. */
export function watchLeft(container: HTMLElement, onChange: () => void): () => void {
  const gauge = document.createElement("div");
  gauge.className = "map-gauge";
  container.append(gauge);
  const observer = new ResizeObserver(onChange);
  observer.observe(gauge);
  return () => {
    observer.disconnect();
    gauge.remove();
  };
}

/** What a person sees: the map without what panels cover. */
export function freeBounds(map: maplibregl.Map): Bounds {
  const { clientWidth, clientHeight } = map.getContainer();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const southWest = map.unproject([left, clientHeight - bottom]);
  const northEast = map.unproject([clientWidth - right, top]);
  return [southWest.lng, southWest.lat, northEast.lng, northEast.lat];
}
