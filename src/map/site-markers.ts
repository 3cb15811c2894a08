import * as maplibregl from "maplibre-gl";
import type { Site } from "../analyses/proximity/types.ts";
import { translate } from "../languages/index.ts";
import { moveSite, settle } from "../state/actions.ts";
import type { ViewDocument } from "../state/document.ts";
import { type State, store } from "../state/store.ts";
import { symbolSvg } from "../theme/symbols.ts";
import type { Theme } from "../theme/theme.ts";

type PointSite = Extract<Site, { type: "point" }>;

const METERS_PER_DEGREE = 111_320;
const STEP_METERS = 10;
const BIG_STEP_METERS = 100;

/** East and north per arrow key. */
const DIRECTIONS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

interface SiteMarker {
  readonly update: (site: PointSite, number: number, theme: Theme) => void;
  readonly remove: () => void;
}

/**
 * The point sites as markers that can be dragged and moved by keyboard: few, and the only things on the map
 * that are moved by hand, so they may be elements of the page.
 */
export function siteMarkers(map: maplibregl.Map, { readOnly }: { readonly readOnly: boolean }) {
  const markers = new Map<string, SiteMarker>();
  return {
    show: ({ document }: State, theme: Theme): void => {
      const { sites } = document.proximity;
      const points = sites.filter((site) => site.type === "point");
      const gone = [...markers.keys()].filter((id) => !points.some((site) => site.id === id));
      for (const id of gone) {
        markers.get(id)?.remove();
        markers.delete(id);
      }
      for (const site of points) {
        const marker = markers.get(site.id) ?? createMarker(map, site, readOnly);
        markers.set(site.id, marker);
        marker.update(site, sites.indexOf(site) + 1, theme);
      }
    },
    remove: (): void => {
      for (const marker of markers.values()) marker.remove();
      markers.clear();
    },
  };
}

function createMarker(
  map: maplibregl.Map,
  { id, longitude, latitude }: PointSite,
  readOnly: boolean,
): SiteMarker {
  const element: HTMLElement = document.createElement(readOnly ? "div" : "button");
  element.className = "site-marker";
  if (element instanceof HTMLButtonElement) element.type = "button";
  else element.setAttribute("role", "img");
  const marker = new maplibregl.Marker({ element, draggable: !readOnly })
    .setLngLat([longitude, latitude])
    .addTo(map);

  let before: ViewDocument | null = null;
  const begin = (): void => {
    before ??= store.getState().document;
  };
  const end = (): void => {
    if (before) settle("move-site", before);
    before = null;
  };
  const follow = (): void => {
    const { lng, lat } = marker.getLngLat();
    moveSite(id, [lng, lat]);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    begin();
    marker.setLngLat(stepped(marker.getLngLat(), direction, event.shiftKey ? BIG_STEP_METERS : STEP_METERS));
    follow();
  };
  if (!readOnly) {
    marker.on("dragstart", begin);
    marker.on("drag", follow);
    marker.on("dragend", end);
    element.addEventListener("keydown", onKeyDown);
    element.addEventListener("keyup", end);
    element.addEventListener("blur", end);
  }

  return {
    update: (site, number, theme) => {
      if (!isAt(marker.getLngLat(), site)) marker.setLngLat([site.longitude, site.latitude]);
      const name = site.name ?? translate("proximity.site", { number });
      element.innerHTML = symbolSvg("site", "existing", theme);
      element.setAttribute("aria-label", readOnly ? name : translate("map.siteLabel", { site: name }));
      element.dataset.number = String(number);
    },
    remove: () => {
      end();
      marker.remove();
    },
  };
}

function stepped(
  { lng, lat }: maplibregl.LngLat,
  [east, north]: readonly [number, number],
  meters: number,
): [number, number] {
  const degrees = meters / METERS_PER_DEGREE;
  return [lng + (east * degrees) / Math.cos((lat * Math.PI) / 180), lat + north * degrees];
}

function isAt({ lng, lat }: maplibregl.LngLat, { longitude, latitude }: PointSite): boolean {
  return lng === longitude && lat === latitude;
}
