import { SITE_LAYERS } from "../analyses/clusters/question.ts";
import { LAYERS } from "../layers/index.ts";
import { cameraFor } from "./camera-for.ts";
import { listedLayer } from "./selectors.ts";
import type { Panel } from "./session.ts";
import type { State } from "./store.ts";

/** What a panel reads besides what is on the map. */
const PANEL_LAYERS: Readonly<Partial<Record<Panel, readonly string[]>>> = {
  clusters: SITE_LAYERS,
  projects: ["projects"],
  suitability: ["business-parks"],
  "water-bound": ["business-parks", "ports", "municipalities"],
};

/** The ids of the layers whose data the screen needs now: the basemap first, then in drawing order. */
export function wantedLayers(state: State): readonly string[] {
  const { document, session } = state;
  const zoom = currentZoom(state);
  const named = new Set([
    session.panel === "list" ? listedLayer(state)?.id : null,
    ...(PANEL_LAYERS[session.panel] ?? []),
    document.selected?.layer,
    ...document.proximity.sites.map((site) => (site.type === "feature" ? site.feature.layer : null)),
  ]);
  const wanted = LAYERS.filter((layer) => {
    if (named.has(layer.id)) return true;
    const shown = layer.group === "basemap" || document.layers[layer.id]?.visible === true;
    return shown && zoom >= layer.minZoom && zoom < (layer.maxZoom ?? Number.POSITIVE_INFINITY);
  });
  const basemapFirst = wanted.toSorted(
    (a, b) => Number(b.group === "basemap") - Number(a.group === "basemap"),
  );
  return basemapFirst.map((layer) => layer.id);
}

/** Until the map has said where it looks, the zoom at which the region fits. */
function currentZoom({ document, session }: State): number {
  const known = document.camera?.zoom ?? session.mapZoom;
  if (known !== null) return known;
  const region = session.manifest?.regions.find(({ id }) => id === document.region);
  return region ? cameraFor(region.bounds).zoom : 0;
}
