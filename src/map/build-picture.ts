import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection } from "geojson";
import { thisYear } from "../core/this-year.ts";
import { LAYERS } from "../layers/index.ts";
import { type LayerDefinition, SLOTS, type StyleLayer } from "../layers/layer.ts";
import { MAP_WORDS } from "../layers/style/names.ts";
import { phaseAt } from "../layers/time.ts";
import { rememberLast } from "../state/remember-last.ts";
import { findFeature, layerData } from "../state/selectors.ts";
import type { State } from "../state/store.ts";
import type { Theme } from "../theme/theme.ts";
import { analysisLayers, analysisSource, litResult } from "./analysis-style.ts";
import { tileBackground } from "./backgrounds.ts";
import { fadedPaint } from "./fade.ts";
import { HIGHLIGHTS, type Highlight, highlightLayers } from "./highlight-style.ts";
import { withNamePoints } from "./name-points/with-name-points.ts";
import {
  type BuildPart,
  EMPTY_PART,
  type Picture,
  type PictureLayer,
  type Placed,
  type Surroundings,
} from "./picture.ts";
import { placeOn } from "./place-on.ts";
import { shownFilter } from "./shown-filter.ts";
import { splitPoints } from "./split-points.ts";

/** The Dutch names of places that visible layers write themselves, one per line. */
const namedElsewhere = rememberLast(
  ({ document, session }: State) => [document.layers, session.layerStates] as const,
  (shown, states): string => {
    const features = LAYERS.flatMap(({ id, namesPlaces }) => {
      const state = states[id];
      return namesPlaces && shown[id]?.visible && state?.status === "ready"
        ? state.data.collection.features
        : [];
    });
    const names = features.flatMap(({ geometry, properties }) =>
      geometry?.type === "Point" ? `${properties.name_nl}\n` : [],
    );
    return `\n${names.join("")}`;
  },
);

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };
const NO_FEATURE = geojson(NOTHING);

/**
 * Makes the function from state to wanted picture. It remembers its last answers, so that parts which did
 * not change are the same objects as before. `tools` are parts that the page fetched later; they come above
 * the layers of their slot.
 */
export function pictureBuilder(): (
  state: State,
  surroundings: Surroundings,
  tools?: readonly BuildPart[],
) => Picture {
  const layerParts = LAYERS.map((layer) => layerPart(layer));
  const highlightParts = HIGHLIGHTS.map(highlightPart);
  const ground = groundPart();
  const analysis = analysisPart();
  const sameLayers = keepIdentity<readonly PictureLayer[]>(sameItems);

  return (state, surroundings, tools = []) => {
    const builders = [ground, ...layerParts, analysis, ...tools, ...highlightParts];
    const parts = builders.map((build) => build(state, surroundings));
    return {
      theme: surroundings.theme,
      sources: new Map(parts.flatMap((part) => part.sources)),
      layers: sameLayers(inDrawingOrder(parts.flatMap((part) => part.placed))),
      globalState: {
        language: state.session.language,
        "lit-result": litResult(state),
        "named-elsewhere": namedElsewhere(state),
        ...Object.fromEntries(MAP_WORDS.map((word) => [`word-${word}`, surroundings.words[word]])),
        ...Object.assign({}, ...parts.map((part) => part.globalState)),
      },
      featureStates: new Map(parts.flatMap((part) => part.featureStates ?? [])),
      contents: new Map(parts.flatMap((part) => part.contents ?? [])),
    };
  };
}

/** One layer of the list: there as soon as its data is, hidden while it is off. */
function layerPart(layer: LayerDefinition): BuildPart {
  const data = layerData(layer.id);
  const source = rememberLast(
    (state: State) => [data(state)] as const,
    (known) => {
      if (!known) return null;
      const features = splitPoints(known.collection);
      return geojson(layer.namesOnPoints ? withNamePoints(features) : features);
    },
  );
  const restriction = rememberLast(
    (state: State) => [data(state), state.document.filters[layer.id], state.document.year] as const,
    (known, filters, year) => shownFilter(known, filters, { year, current: thisYear() }),
  );
  const placed = rememberLast(
    ({ state, theme }: { state: State; theme: Theme }) =>
      [
        theme,
        isShown(layer, state),
        state.document.layers[layer.id]?.opacity ?? 1,
        restriction(state),
      ] as const,
    (theme, shown, opacity, only) =>
      layer.style(theme).map((styleLayer) => placeLayer(layer, withFilter(styleLayer, only), shown, opacity)),
  );
  return (state, { theme }) => {
    const known = source(state);
    if (!known) return EMPTY_PART;
    return { sources: [[layer.id, known]], placed: placed({ state, theme }) };
  };
}

function isShown(layer: LayerDefinition, { document }: State): boolean {
  if (layer.group !== "basemap") return document.layers[layer.id]?.visible === true;
  const background = tileBackground(document.background);
  return background === null || background.keeps.includes(layer.id) || isUnderTiles(layer.id);
}

/** Land and water lie under the tiles: where no tile comes, the own map shows. */
function isUnderTiles(layer: string): boolean {
  return ["countries", "province", "water"].includes(layer);
}

/** A style layer that draws only what a second filter lets through as well. */
function withFilter(styleLayer: StyleLayer, only: ExpressionSpecification | null): StyleLayer {
  if (only === null) return styleLayer;
  const own = "filter" in styleLayer ? styleLayer.filter : undefined;
  return { ...styleLayer, filter: own === undefined ? only : ["all", own, only] } as StyleLayer;
}

function placeLayer(
  layer: LayerDefinition,
  { slot, ...styleLayer }: StyleLayer,
  shown: boolean,
  opacity: number,
): Placed {
  const minzoom = Math.max(layer.minZoom, styleLayer.minzoom ?? 0);
  const maxzoom = Math.min(layer.maxZoom ?? 24, styleLayer.maxzoom ?? 24);
  const specification = {
    ...styleLayer,
    source: layer.id,
    minzoom,
    maxzoom,
    layout: { ...styleLayer.layout, visibility: shown ? "visible" : "none" },
    paint: fadedPaint(styleLayer.type, { ...styleLayer.paint }, opacity),
  };
  return { slot, layer: specification as LayerSpecification };
}

/** Tiles are made for a light page; on a dark one they give way to the light letters on them. */
const DIMMED = { "raster-brightness-max": 0.45, "raster-saturation": -0.3 };

/** What lies under everything: the colour of the page, and the tiles of another background. */
function groundPart(): BuildPart {
  const colour = rememberLast(
    (theme: Theme) => [theme] as const,
    (theme): Placed => ({
      slot: "land",
      layer: {
        id: "ground",
        type: "background",
        paint: { "background-color": ["step", ["zoom"], theme.water, 7.5, theme.landOutside] },
      },
    }),
  );
  const tiles = rememberLast(
    (theme: Theme) => [theme] as const,
    ({ name }): Placed => ({
      slot: "water",
      layer: { id: "tiles", type: "raster", source: "tiles", paint: name === "dark" ? DIMMED : {} },
    }),
  );
  return ({ document }, { theme }) => {
    const background = tileBackground(document.background);
    return background
      ? { sources: [["tiles", background.source]], placed: [colour(theme), tiles(theme)] }
      : { sources: [], placed: [colour(theme)] };
  };
}

function analysisPart(): BuildPart {
  const placed = rememberLast(
    (theme: Theme) => [theme] as const,
    (theme) => analysisLayers(theme).map((styleLayer) => placeOn("proximity", styleLayer)),
  );
  return (state, { theme }) => {
    const source = analysisSource(state);
    return source ? { sources: [["proximity", source]], placed: placed(theme) } : EMPTY_PART;
  };
}

/** The feature that is pointed at or opened, drawn once more with a ring or an edge; not when its year hides it. */
function highlightPart(highlight: Highlight): BuildPart {
  const source = rememberLast(
    (state: State) => {
      const ref = highlight === "hovered" ? state.session.hovered : state.document.selected;
      return [findFeature(ref)(state)?.feature ?? null, state.document.year] as const;
    },
    (feature, year) =>
      feature?.geometry && phaseAt(feature.properties, { year, current: thisYear() }) === "shown"
        ? geojson(splitPoints({ type: "FeatureCollection", features: [feature] }))
        : NO_FEATURE,
  );
  const placed = rememberLast(
    (theme: Theme) => [theme] as const,
    (theme) => highlightLayers(highlight, theme).map((styleLayer) => placeOn(highlight, styleLayer)),
  );
  return (state, { theme }) => ({ sources: [[highlight, source(state)]], placed: placed(theme) });
}

function geojson(data: FeatureCollection): SourceSpecification {
  return { type: "geojson", data, promoteId: "id" };
}

/** The tiles go on top of the own water; within a slot the order of the parts stays. */
function inDrawingOrder(placed: readonly Placed[]): readonly PictureLayer[] {
  const rank = ({ slot, layer }: Placed) => SLOTS.indexOf(slot) + (layer.id === "tiles" ? 0.5 : 0);
  return placed.toSorted((a, b) => rank(a) - rank(b)).map(({ layer }) => layer);
}

function keepIdentity<T>(same: (a: T, b: T) => boolean): (value: T) => T {
  let last: T | undefined;
  return (value) => {
    if (last !== undefined && same(last, value)) return last;
    last = value;
    return value;
  };
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
