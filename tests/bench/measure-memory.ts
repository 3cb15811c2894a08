import { colourCells, weighCells } from "../../src/engine/cell-scores.ts";
import { buildSegmentTree } from "../../src/engine/segment-tree.ts";
import { measureSurface } from "../../src/engine/surface.ts";
import { committed, provinceLattice } from "./scenes.ts";

/* Prints how much this process grows while it makes a surface of 100 m by twelve criteria. */
const LAYERS = [
  "natura-2000",
  "waterways",
  "business-parks",
  "truck-parkings",
  "road-exits",
  "terminals",
  "stations",
  "railways",
  "roads",
  "places",
  "energy",
  "ports",
];

const geometries = LAYERS.map(committed);
globalThis.gc?.();
const before = process.memoryUsage().rss;
const lattice = provinceLattice(100);
const surfaces = geometries.map((layer) => {
  const tree = buildSegmentTree(layer);
  const surface = {
    meters: new Float32Array(lattice.cellCount),
    features: new Int32Array(lattice.cellCount),
  };
  measureSurface(tree, lattice, 0, lattice.cellCount, surface);
  return { tree, surface };
});
const scores = new Float32Array(lattice.cellCount);
const values = surfaces.map(({ surface }) =>
  surface.meters.map((meters) => Math.max(0, 1 - meters / 10_000)),
);
weighCells(
  values,
  values.map(() => 1 / values.length),
  scores,
);
const places = Uint32Array.from(scores, (_, cell) => cell);
colourCells(scores, Uint32Array.of(1, 2, 3), new Uint32Array(lattice.cellCount), places);
const bytes = process.resourceUsage().maxRSS * 1024 - before;
globalThis.gc?.();
const { arrayBuffers: arrayBytes } = process.memoryUsage();
const { cellCount: cells } = lattice;
console.log(JSON.stringify({ bytes, arrayBytes, criteria: surfaces.length, cells }));
