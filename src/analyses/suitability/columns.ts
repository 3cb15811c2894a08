import type { LayerFeature } from "../../catalog/feature.ts";
import type { Amount, Found } from "./amount.ts";
import { assetOf } from "./asset-of.ts";
import type { AskedCriterion } from "./criteria-asked.ts";
import { type Asset, DOUBTS, type MeasuredCriterion } from "./measured.ts";

/** Gathers the amounts of one criterion, candidate by candidate. */
export class Columns {
  private readonly lows: Float64Array;
  private readonly highs: Float64Array;
  private readonly doubts: Uint8Array;
  private readonly assetOf: Int32Array;
  private readonly nearerOf: Int32Array;
  private readonly lines: Float64Array;
  private readonly counted: readonly { readonly of: string; readonly assetOf: Int32Array }[];
  private readonly assets: Asset[] = [];
  private readonly positions = new Map<LayerFeature, number>();

  constructor(
    private readonly asked: AskedCriterion,
    count: number,
  ) {
    this.lows = new Float64Array(count);
    this.highs = new Float64Array(count);
    this.doubts = new Uint8Array(count);
    this.assetOf = new Int32Array(count).fill(-1);
    this.nearerOf = new Int32Array(count).fill(-1);
    this.lines = new Float64Array(count * 4).fill(Number.NaN);
    const { measure } = asked.definition;
    this.counted = (measure.type === "count" ? measure.of : []).map((of) => ({
      of,
      assetOf: new Int32Array(count).fill(-1),
    }));
  }

  write(candidate: number, { low, high, doubt, asset, nearer, counted }: Amount): void {
    this.lows[candidate] = low;
    this.highs[candidate] = high;
    this.doubts[candidate] = DOUBTS.indexOf(doubt);
    this.nearerOf[candidate] = this.positionOf(nearer);
    this.assetOf[candidate] = this.positionOf(asset);
    if (asset) this.lines.set([...asset.near.from, ...asset.near.to], candidate * 4);
    this.counted.forEach(({ assetOf }, index) => {
      assetOf[candidate] = this.positionOf(counted?.[index]);
    });
  }

  finish(): MeasuredCriterion {
    const { lows, highs, doubts, assetOf, nearerOf, assets, lines, counted } = this;
    const { definition, option } = this.asked;
    const columns = { id: definition.id, option, lows, highs, doubts, assetOf, nearerOf, assets, lines };
    return counted.length > 0 ? { ...columns, counted } : columns;
  }

  private positionOf(found: Found | null | undefined): number {
    if (!found) return -1;
    const { feature } = found;
    const known = this.positions.get(feature);
    if (known !== undefined) return known;
    this.positions.set(feature, this.assets.length);
    this.assets.push(assetOf(found));
    return this.assets.length - 1;
  }
}
