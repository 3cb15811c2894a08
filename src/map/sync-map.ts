import type { LayerSpecification, SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type * as maplibregl from "maplibre-gl";
import type { RasterImage } from "./images.ts";
import type { DrawnLayer, Picture, PictureLayer } from "./picture.ts";
import { writeFeatureStates } from "./write-feature-states.ts";

/** The one writer: nothing else changes sources, style layers or images of the map. */
export interface MapWriter {
  /** The picture to show; several in one frame become one pass. */
  readonly show: (picture: Picture) => void;
  /** The images of the theme, as soon as they are drawn. Nothing is shown before the first. */
  readonly setImages: (images: readonly RasterImage[]) => void;
  readonly stop: () => void;
}

/** Values are ours and tested; checking them again on every change costs a frame. */
const UNCHECKED = { validate: false } as const;

export function createMapWriter(map: maplibregl.Map): MapWriter {
  let wanted: Picture | null = null;
  let images: readonly RasterImage[] | null = null;
  let applied = nothingApplied();
  let frame = 0;

  const write = (): void => {
    frame = 0;
    if (!wanted || !images || !isAlive(map)) return;
    if (images !== applied.images) writeImages(map, images);
    writeState(map, applied.globalState, wanted.globalState);
    addSources(map, applied.sources, wanted.sources);
    writeFeatureStates(map, applied.featureStates, wanted.featureStates);
    writeLayers(map, applied.layers, wanted.layers);
    writeContents(applied, wanted);
    removeSources(map, applied.sources, wanted.sources);
    applied = { ...wanted, images };
  };

  const schedule = (): void => {
    frame ||= requestAnimationFrame(write);
  };

  const startOver = (): void => {
    applied = nothingApplied();
    schedule();
  };

  map.on("style.load", startOver);
  map.on("webglcontextrestored", startOver);
  return {
    show: (picture) => {
      wanted = picture;
      schedule();
    },
    setImages: (next) => {
      images = next;
      schedule();
    },
    stop: () => {
      cancelAnimationFrame(frame);
      map.off("style.load", startOver);
      map.off("webglcontextrestored", startOver);
      wanted = null;
    },
  };
}

interface Applied {
  readonly images: readonly RasterImage[] | null;
  readonly globalState: Picture["globalState"];
  readonly sources: Picture["sources"];
  readonly layers: Picture["layers"];
  readonly featureStates: Picture["featureStates"];
  readonly contents: Picture["contents"];
}

function nothingApplied(): Applied {
  return {
    images: null,
    globalState: {},
    sources: new Map(),
    layers: [],
    featureStates: new Map(),
    contents: new Map(),
  };
}

/**
 * While the graphics context is lost the map has no style to write to. `isStyleLoaded` would not do: it also
 * waits for the data of every source.
 */
function isAlive(map: maplibregl.Map): boolean {
  return map.style?._loaded === true;
}

function writeImages(map: maplibregl.Map, images: readonly RasterImage[]): void {
  for (const { id, pixels, options } of images) {
    if (map.hasImage(id)) map.updateImage(id, pixels);
    else map.addImage(id, pixels, options);
  }
}

function writeState(
  map: maplibregl.Map,
  before: Applied["globalState"],
  after: Applied["globalState"],
): void {
  for (const [key, value] of Object.entries(after)) {
    if (before[key] !== value) map.setGlobalStateProperty(key, value);
  }
}

function addSources(map: maplibregl.Map, before: Applied["sources"], after: Applied["sources"]): void {
  for (const [id, source] of after) {
    const known = map.getSource(id);
    if (!known) map.addSource(id, source);
    else if (before.get(id) !== source) replaceSource(map, id, known, source);
  }
}

function replaceSource(
  map: maplibregl.Map,
  id: string,
  known: maplibregl.Source,
  source: SourceSpecification,
) {
  if (source.type === "geojson" && known.type === "geojson") {
    (known as maplibregl.GeoJSONSource).setData(source.data);
    return;
  }
  for (const layer of layersOf(map, id)) map.removeLayer(layer);
  map.removeSource(id);
  map.addSource(id, source);
}

function removeSources(map: maplibregl.Map, before: Applied["sources"], after: Applied["sources"]): void {
  for (const id of before.keys()) {
    if (!after.has(id) && map.getSource(id)) map.removeSource(id);
  }
}

function layersOf(map: maplibregl.Map, source: string): readonly string[] {
  return map
    .getStyle()
    .layers.flatMap((layer) => ("source" in layer && layer.source === source ? layer.id : []));
}

/** From top to bottom, so that each layer can be put right under the one above it. */
function writeLayers(map: maplibregl.Map, before: Applied["layers"], after: Applied["layers"]): void {
  if (before === after) return;
  const known = new Map(before.map((layer) => [layer.id, layer]));
  const kept = new Set(after.map((layer) => layer.id));
  for (const { id } of before) if (!kept.has(id) && map.getLayer(id)) map.removeLayer(id);

  const order = map.getLayersOrder();
  const orderChanged = !isSubsequence(order, after);
  let above: string | undefined;
  for (const layer of after.toReversed()) {
    const isThere = map.getLayer(layer.id) !== undefined;
    if (!isThere || !writeLayer(map, known.get(layer.id), layer)) {
      map.addLayer(layer as maplibregl.AddLayerObject, above);
    } else if (orderChanged) map.moveLayer(layer.id, above);
    above = layer.id;
  }
}

/** Changes what differs; false when the layer had to be taken away, to be added as a new one. */
function writeLayer(map: maplibregl.Map, before: PictureLayer | undefined, after: PictureLayer): boolean {
  if (before === after) return true;
  if (after.type !== "custom") changeLayer(map, before, after);
  // A layer that draws itself has no properties to change.
  else if (before) map.removeLayer(after.id);
  return after.type !== "custom" || before === undefined;
}

/** Shows a layer that draws itself what it did not show yet. */
function writeContents(before: Applied, after: Picture): void {
  for (const layer of after.layers) {
    if (layer.type !== "custom" || !after.contents.has(layer.id)) continue;
    const content = after.contents.get(layer.id);
    const isNew = !before.layers.includes(layer);
    if (isNew || before.contents.get(layer.id) !== content) (layer as DrawnLayer<unknown>).show(content);
  }
}

function isSubsequence(order: readonly string[], layers: readonly PictureLayer[]): boolean {
  const position = new Map(layers.map((layer, index) => [layer.id, index]));
  const positions = order.flatMap((id) => position.get(id) ?? []);
  return positions.every((value, index) => index === 0 || value > (positions[index - 1] ?? -1));
}

function changeLayer(map: maplibregl.Map, before: PictureLayer | undefined, after: LayerSpecification): void {
  const { id } = after;
  const old: Partial<LayerSpecification> = before && before.type !== "custom" ? before : {};
  if (!sameValue(zoomRange(old), zoomRange(after))) map.setLayerZoomRange(id, ...zoomRange(after));
  if (!sameValue(filterOf(old), filterOf(after))) map.setFilter(id, filterOf(after), UNCHECKED);
  for (const [property, value] of changes(old.layout, after.layout)) {
    map.setLayoutProperty(id, property, value, UNCHECKED);
  }
  for (const [property, value] of changes(old.paint, after.paint)) {
    map.setPaintProperty(id, property, value, UNCHECKED);
  }
}

function zoomRange(layer: Partial<LayerSpecification>): [number, number] {
  return [layer.minzoom ?? 0, layer.maxzoom ?? 24];
}

function filterOf(layer: Partial<LayerSpecification>): maplibregl.FilterSpecification | null {
  return "filter" in layer && layer.filter ? layer.filter : null;
}

// biome-ignore lint/suspicious/noExplicitAny: a property's value differs per property; MapLibre types it per name.
type PropertyChange = [property: any, value: any];

function changes(before: object = {}, after: object = {}): readonly PropertyChange[] {
  const old: Record<string, unknown> = { ...before };
  const changed = Object.entries(after).filter(([property, value]) => !sameValue(old[property], value));
  const gone = Object.keys(old).filter((property) => !(property in after));
  return [...changed, ...gone.map((property): PropertyChange => [property, undefined])];
}

/** Style values are small and plain: written out they are equal or not. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
