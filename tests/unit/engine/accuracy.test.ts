import type { Feature, Geometry, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { packGeometries } from "../../../src/engine/pack.ts";
import { rankFeatures } from "../../../src/engine/rank.ts";
import { type OracleLayer, oracleLayer, oracleNearest } from "../../oracle/brute-force.ts";
import { publicFeatures, publicLayers, sitesInProvince } from "../../oracle/public-data.ts";

/**
 * The promise of the product: 1,000 seeded sites in the province × every layer of the committed data, within
 * 0.1 m of the geodesic and never the wrong feature. Features that are equally far to the millimetre (they
 * share the nearest point) may stand in either order.
 */
const SITES = 1000;
const COUNT = 3;
const MAX_ERROR_METERS = 0.1;
const TIE_METERS = 0.001;
const QUESTION = { count: COUNT, radiiMeters: [], marginMeters: 0 };

const sites = sitesInProvince(SITES, 20261121);
/** As far from the province as the corridor goes, where RD is stretched by 0.7 %. */
const farSites: readonly Position[] = [
  [7.07, 52.43],
  [8.68, 50.11],
  [4.29, 51.95],
  [5.69, 50.85],
  [4.9, 53.4],
  [13.4, 52.52],
  [21.01, 52.23],
  [24.75, 59.44],
];

interface Comparison {
  readonly maxErrorMeters: number;
  readonly wrong: readonly string[];
}

function compare(
  features: readonly Feature<Geometry | null>[],
  oracle: OracleLayer,
  from: readonly Position[],
): Comparison {
  const ids = features.map(({ properties }) => String(properties?.id));
  const packed = packGeometries(features.map(({ geometry }) => geometry));
  let maxErrorMeters = 0;
  const wrong: string[] = [];
  for (const position of from) {
    const site = packGeometries([{ type: "Point", coordinates: position }]);
    const { nearest } = rankFeatures(site, packed, QUESTION);
    const truth = oracleNearest(oracle, position, COUNT + 1);
    nearest.forEach(({ feature, distanceMeters }, rank) => {
      maxErrorMeters = Math.max(
        maxErrorMeters,
        Math.abs(distanceMeters - (truth[rank]?.meters ?? Number.NaN)),
      );
      const isRight = truth.some(
        ({ id, meters }) =>
          id === ids[feature] && Math.abs(meters - (truth[rank]?.meters ?? 0)) <= TIE_METERS,
      );
      if (!isRight) wrong.push(`${position}: ${ids[feature]} is not number ${rank + 1}`);
    });
    if (nearest.length !== Math.min(COUNT, truth.length)) wrong.push(`${position}: ${nearest.length} found`);
  }
  return { maxErrorMeters, wrong };
}

describe.each(publicLayers())("$id", (layer) => {
  const features = publicFeatures(layer);
  const oracle = oracleLayer(features);

  it(`is measured right from ${SITES} sites in the province`, { timeout: 60_000 }, () => {
    const { maxErrorMeters, wrong } = compare(features, oracle, sites);
    expect(wrong).toEqual([]);
    expect(maxErrorMeters).toBeLessThanOrEqual(MAX_ERROR_METERS);
  });

  it("is measured right from far away", { timeout: 60_000 }, () => {
    const { maxErrorMeters, wrong } = compare(features, oracle, farSites);
    expect(wrong).toEqual([]);
    expect(maxErrorMeters).toBeLessThanOrEqual(MAX_ERROR_METERS);
  });
});
