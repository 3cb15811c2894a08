import Flatbush from "flatbush";
import type { Geometry } from "geojson";
import { type Flat, layFlat } from "./pack.ts";

/**
 * The segments of geometries in RD metres and the tree over them, for surfaces: a point is a segment of length
 * 0, an area its edges. Only typed arrays and numbers, so that a tree can be sent to threads.
 *
 * Segments lie in the order of the leaves. Positions 0 to `segmentCount − 1` are segments; after them come
 * the nodes, level by level, the root last. The children of a node lie side by side.
 */
export interface SegmentTree {
  /** Features are numbered as the geometries were given. */
  readonly featureCount: number;
  readonly segmentCount: number;
  /** Start x, start y, end x, end y of every segment. */
  readonly ends: Float64Array<ArrayBuffer>;
  readonly features: Uint32Array<ArrayBuffer>;
  /** 1 for the edge of an area. */
  readonly isEdge: Uint8Array<ArrayBuffer>;
  /** Least x, least y, most x, most y of every node; the first node is position `segmentCount`. */
  readonly bounds: Float64Array<ArrayBuffer>;
  /** Position of the first child of every node; where the next node's begins, its children end. */
  readonly firstChild: Uint32Array<ArrayBuffer>;
  /** The largest stretch of any of its places; see `ground.ts`. */
  readonly maxStretch: number;
}

const NODE_SIZE = 4;

/** Lays geometries flat and builds the tree; a null geometry keeps its number and takes no part. */
export function buildSegmentTree(geometries: readonly (Geometry | null)[]): SegmentTree {
  const flat = layFlat(geometries);
  const loose = looseSegments(flat);
  const segmentCount = loose.features.length;
  const tree = treeOver(loose);
  const order = tree?._indices.subarray(0, segmentCount) ?? new Uint16Array();
  const ends = new Float64Array(segmentCount * 4);
  order.forEach((segment, position) => {
    ends.set(loose.ends.subarray(segment * 4, segment * 4 + 4), position * 4);
  });
  return {
    featureCount: flat.featureCount,
    segmentCount,
    ends,
    features: Uint32Array.from(order, (segment) => loose.features[segment] as number),
    isEdge: Uint8Array.from(order, (segment) => loose.isEdge[segment] as number),
    bounds: Float64Array.from(tree?._boxes.subarray(segmentCount * 4) ?? []),
    firstChild: tree ? firstChildren(tree._indices, segmentCount) : new Uint32Array(1),
    maxStretch: flat.maxStretch,
  };
}

/** What to hand over instead of copying, when a tree goes to another thread and is not needed here. */
export function transferablesOf(tree: SegmentTree): ArrayBuffer[] {
  return [tree.ends, tree.features, tree.isEdge, tree.bounds, tree.firstChild].map(({ buffer }) => buffer);
}

type Loose = Pick<SegmentTree, "ends" | "features" | "isEdge">;

/** The segments in the order of the geometries. */
function looseSegments({ xs, ys, runFirst, runLast, runFeature, areas }: Flat): Loose {
  const onRing = new Uint8Array(xs.length);
  for (const { rings } of areas) for (const [first, last] of rings) onRing.fill(1, first, last + 1);
  const count = runFirst.reduce((sum, first, run) => sum + Math.max(1, (runLast[run] as number) - first), 0);
  const ends = new Float64Array(count * 4);
  const features = new Uint32Array(count);
  const isEdge = new Uint8Array(count);
  let segment = 0;
  runFirst.forEach((first, run) => {
    const last = runLast[run] as number;
    for (let a = first; a === first || a < last; a++, segment++) {
      const b = Math.min(a + 1, last);
      ends[segment * 4] = xs[a] as number;
      ends[segment * 4 + 1] = ys[a] as number;
      ends[segment * 4 + 2] = xs[b] as number;
      ends[segment * 4 + 3] = ys[b] as number;
      features[segment] = runFeature[run] as number;
      isEdge[segment] = onRing[a] as number;
    }
  });
  return { ends, features, isEdge };
}

function treeOver({ ends, features }: Loose): Flatbush | null {
  if (features.length === 0) return null;
  const tree = new Flatbush(features.length, NODE_SIZE);
  for (let end = 0; end < ends.length; end += 4) {
    const ax = ends[end] as number;
    const ay = ends[end + 1] as number;
    const bx = ends[end + 2] as number;
    const by = ends[end + 3] as number;
    tree.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }
  tree.finish();
  return tree;
}

/** Flatbush counts places in its boxes, four to a position; the children of the root end where it lies. */
function firstChildren(indices: Flatbush["_indices"], segmentCount: number): Uint32Array<ArrayBuffer> {
  const nodes = indices.subarray(segmentCount);
  const first = Uint32Array.from({ length: nodes.length + 1 }, (_, node) => (nodes[node] ?? 0) >> 2);
  first[nodes.length] = indices.length - 1;
  return first;
}
