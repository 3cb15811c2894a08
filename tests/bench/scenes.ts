import type { Feature, Geometry, MultiPolygon, Polygon } from "geojson";
import { type Lattice, makeLattice } from "../../src/engine/lattice.ts";
import { buildSegmentTree, type SegmentTree } from "../../src/engine/segment-tree.ts";
import { measureSurface, type Surface } from "../../src/engine/surface.ts";
import { oracleLayer, oracleNearest } from "../oracle/brute-force.ts";
import { publicFeatures, publicLayers } from "../oracle/public-data.ts";
import { syntheticLayers } from "./synthetic.ts";

export interface SceneLayer {
  readonly id: string;
  readonly geometries: readonly Geometry[];
  readonly tree: SegmentTree;
}

/** The layers that surfaces are measured to. */
export interface Scene {
  readonly name: "real" | "synthetic";
  readonly layers: readonly SceneLayer[];
}

const REAL_LAYERS = [
  "natura-2000",
  "waterways",
  "business-parks",
  "truck-parkings",
  "road-exits",
  "terminals",
  "stations",
];

/** The committed layers, or the synthetic ones of full size; made once. */
export const scenes = {
  real: once(() =>
    scene(
      "real",
      REAL_LAYERS.map((id) => ({ id, geometries: committed(id) })),
    ),
  ),
  synthetic: once(() => scene("synthetic", syntheticLayers())),
};

/** The squares of the province. */
export const provinceLattice = onceFor((cellMeters: number): Lattice => {
  const region = committed("province").filter(
    (geometry): geometry is Polygon | MultiPolygon =>
      geometry.type === "Polygon" || geometry.type === "MultiPolygon",
  );
  const lattice = makeLattice(region, "square", cellMeters);
  if (!lattice) throw new Error(`The province does not fit in cells of ${cellMeters} m.`);
  return lattice;
});

/** All layers × all cells, as the product does it. */
export function measureScene({ layers }: Scene, lattice: Lattice): readonly Surface[] {
  return layers.map(({ tree }) => {
    const surface = {
      meters: new Float32Array(lattice.cellCount),
      features: new Int32Array(lattice.cellCount),
    };
    measureSurface(tree, lattice, 0, lattice.cellCount, surface);
    return surface;
  });
}

/** The geodesic distance from a place to every layer. */
export const trueMeters = onceFor((of: Scene) => {
  const layers = of.layers.map(({ geometries }) =>
    oracleLayer(
      geometries.map((geometry, id): Feature => ({ type: "Feature", properties: { id }, geometry })),
    ),
  );
  return (place: readonly [number, number]): readonly number[] =>
    layers.map((layer) => oracleNearest(layer, [...place], 1)[0]?.meters ?? Number.POSITIVE_INFINITY);
});

/** The geometries of a committed layer that have a place. */
export function committed(id: string): readonly Geometry[] {
  const layer = publicLayers().find((each) => each.id === id);
  return (layer ? publicFeatures(layer) : []).flatMap(({ geometry }) => (geometry ? [geometry] : []));
}

function scene(name: Scene["name"], layers: readonly Omit<SceneLayer, "tree">[]): Scene {
  return {
    name,
    layers: layers.map((layer) => ({ ...layer, tree: buildSegmentTree(layer.geometries) })),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function onceFor<Key, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
