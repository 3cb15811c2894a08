import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import * as maplibregl from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import "../../../src/app/fonts.css";
import { LAYERS } from "../../../src/layers/index.ts";
import { type LayerDefinition, SLOTS } from "../../../src/layers/layer.ts";
import { rasterImages } from "../../../src/map/images.ts";
import { lightTheme } from "../../../src/theme/theme.ts";

/*
 * The rival of `npm run bench:browser`: MapLibre alone with the same data, style, images and view as the
 * explorer's first screen. No interface, no checks, no address: what nobody can be faster than.
 */
const view = new URLSearchParams(location.search);
const number = (key: string) => Number(view.get(key));

const shown: readonly LayerDefinition[] = LAYERS.filter(
  (layer: LayerDefinition) =>
    (layer.group === "basemap" || layer.initiallyVisible) &&
    number("zoom") >= layer.minZoom &&
    number("zoom") < (layer.maxZoom ?? Number.POSITIVE_INFINITY),
);

const layers = shown
  .flatMap((layer) => layer.style(lightTheme).map((style) => ({ layer, style })))
  .toSorted((a, b) => SLOTS.indexOf(a.style.slot) - SLOTS.indexOf(b.style.slot))
  .map(({ layer, style: { slot: _, ...style } }) => {
    const minzoom = Math.max(layer.minZoom, style.minzoom ?? 0);
    return { ...style, source: layer.id, minzoom } as LayerSpecification;
  });

const style: StyleSpecification = {
  version: 8,
  state: { language: { default: "nl" }, "word-class": { default: "klasse" } },
  sources: Object.fromEntries(
    shown.map(({ id }) => [id, { type: "geojson" as const, data: `../data/${id}.geojson`, promoteId: "id" }]),
  ),
  layers: [
    { id: "ground", type: "background", paint: { "background-color": lightTheme.landOutside } },
    ...layers,
  ],
};

maplibregl.setWorkerUrl(workerUrl);
const map = new maplibregl.Map({
  container: "map",
  style,
  center: [number("lon"), number("lat")],
  zoom: number("zoom"),
  fadeDuration: 0,
  attributionControl: false,
});
map.once("style.load", async () => {
  for (const { id, pixels, options } of await rasterImages(lightTheme)) map.addImage(id, pixels, options);
  map.once("idle", () => {
    document.documentElement.dataset.map = "idle";
  });
});
