import type { Position } from "geojson";
import { buildSegmentTree, type SegmentTree } from "../../engine/segment-tree.ts";
import { fromRd } from "../../geo/rd.ts";
import type { PackedLayer } from "../proximity/pack-layer.ts";
import type { AssetLayer } from "../suitability/asset-layer.ts";
import { assetOf } from "../suitability/asset-of.ts";
import type { Asset } from "../suitability/measured.ts";

/** The features of one kind that count, as trees; a number is the position of a tree in the list. */
export interface KindTrees {
  readonly sure: number | null;
  readonly maybe: number | null;
  /** Outlines within which the layers are complete: the ground they cover, and their edge. */
  readonly complete: readonly { readonly ground: number; readonly edge: number }[];
  /** The features of the tree of what surely counts. */
  readonly assets: readonly Asset[];
}

/** Builds trees, each once. */
export class CellTrees {
  readonly trees: SegmentTree[] = [];
  private readonly outlines = new Map<string, { ground: number; edge: number }>();

  /** The trees of what counts for one kind of thing. */
  addKind(layers: readonly AssetLayer[]): KindTrees {
    const taken = (wanted: "yes" | "maybe") =>
      layers.flatMap(({ packed, takes }) =>
        packed.features
          .filter((_, index) => takes[index] === wanted)
          .map((feature) => ({ layer: packed.id, feature })),
      );
    const sure = taken("yes");
    return {
      sure: this.add(sure.map(({ feature }) => feature.geometry)),
      maybe: this.add(taken("maybe").map(({ feature }) => feature.geometry)),
      complete: layers.flatMap(({ packed }) => this.addCoverage(packed) ?? []),
      assets: sure.map(assetOf),
    };
  }

  private add(geometries: Parameters<typeof buildSegmentTree>[0]): number | null {
    if (geometries.length === 0) return null;
    return this.trees.push(buildSegmentTree(geometries)) - 1;
  }

  private addCoverage({ coverage, coverageOutline }: PackedLayer): { ground: number; edge: number } | null {
    if (!coverage || !coverageOutline) return null;
    const known = this.outlines.get(coverageOutline);
    if (known) return known;
    const ring: Position[] = [...coverage, ...coverage.slice(0, 1)].map((corner) => [...fromRd(corner)]);
    const ground = this.trees.push(buildSegmentTree([{ type: "Polygon", coordinates: [ring] }])) - 1;
    const edge = this.trees.push(buildSegmentTree([{ type: "LineString", coordinates: ring }])) - 1;
    const added = { ground, edge };
    this.outlines.set(coverageOutline, added);
    return added;
  }
}
