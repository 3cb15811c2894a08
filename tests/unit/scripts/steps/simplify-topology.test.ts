import fc from "fast-check";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { checkRings } from "../../../../scripts/checks/check-rings.ts";
import { linesOf } from "../../../../scripts/steps/lines-of.ts";
import { measureDeviationMeters } from "../../../../scripts/steps/measure-deviation.ts";
import { rewind } from "../../../../scripts/steps/rewind.ts";
import { simplifyTopology } from "../../../../scripts/steps/simplify-topology.ts";

const METERS_LONGITUDE = 1 / 68_000;
const METERS_LATITUDE = 1 / 111_250;

/** A jagged edge of many positions, `deep` metres to either side of a line north. */
function jaggedEdge(deep: readonly number[]): Position[] {
  return deep.map((meters, index) => [6.2 + meters * METERS_LONGITUDE, 52.3 + index * 50 * METERS_LATITUDE]);
}

/** Two neighbours with one jagged edge between them, and a round lake in the western one. */
function neighbours(edge: readonly Position[]): Feature<Polygon, { id: string }>[] {
  const [south, north] = [edge[0] ?? [], edge.at(-1) ?? []];
  const [bottom = 0, top = 0] = [south[1], north[1]];
  const lake = Array.from({ length: 25 }, (_, index): Position => {
    const angle = (-index / 24) * 2 * Math.PI;
    return [6.15 + 30 * METERS_LONGITUDE * Math.cos(angle), 52.31 + 30 * METERS_LATITUDE * Math.sin(angle)];
  });
  lake[24] = lake[0] ?? [];
  return [
    area("west", [[...edge, [6.1, top], [6.1, bottom], south], lake]),
    area("east", [[...edge.toReversed(), [6.3, bottom], [6.3, top], north]]),
  ];
}

function area(id: string, coordinates: Position[][]): Feature<Polygon, { id: string }> {
  return { type: "Feature", geometry: { type: "Polygon", coordinates }, properties: { id } };
}

const edges = fc
  .array(fc.integer({ min: -400, max: 400 }), { minLength: 30, maxLength: 80 })
  .map((deep) => jaggedEdge([0, ...deep, 0]));

describe("simplifyTopology", () => {
  it("keeps neighbours together, rings valid, holes there and everything within the tolerance", () => {
    fc.assert(
      fc.property(edges, fc.constantFrom(5, 40, 150), (edge, toleranceMeters) => {
        const source = neighbours(edge);
        const result = simplifyTopology(source, { toleranceMeters, maximumSegmentMeters: 1000 });
        for (const [index, feature] of result.entries()) {
          const original = source[index];
          expect(checkRings(rewind(feature.geometry))).toEqual([]);
          expect(linesOf(feature.geometry)).toHaveLength(original ? linesOf(original.geometry).length : 0);
          expect(original && measureDeviationMeters(original.geometry, feature.geometry)).toBeLessThanOrEqual(
            toleranceMeters,
          );
        }
        const [west, east] = result.map(positionsOnEdge);
        expect(west).toEqual(east);
        expect(west?.length).toBeGreaterThanOrEqual(2);
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it("keeps every position when the tolerance is 0", () => {
    fc.assert(
      fc.property(edges, (edge) => {
        const source = neighbours(edge);
        const result = simplifyTopology(source, { toleranceMeters: 0, maximumSegmentMeters: null });
        for (const [index, feature] of result.entries()) {
          const kept = new Set(linesOf(feature.geometry).flat().map(String));
          const original = linesOf(source[index]?.geometry ?? feature.geometry).flat();
          const rounded = original.map(([x = 0, y = 0]) => `${Number(x.toFixed(6))},${Number(y.toFixed(6))}`);
          expect(rounded.filter((position) => !kept.has(position))).toEqual([]);
        }
      }),
      { seed: 3, numRuns: 20 },
    );
  });

  it("takes positions back in where a thin spit would cross the shore behind it", () => {
    const bay = [
      [6.2, 52.3],
      [6.21, 52.3],
      [6.21, 52.31],
      [6.2051, 52.31],
      [6.2051, 52.3052],
      [6.205, 52.3051],
      [6.2049, 52.3052],
      [6.2049, 52.31],
      [6.2, 52.31],
      [6.2, 52.3],
    ];
    const spit = [
      [6.20495, 52.3056],
      [6.20505, 52.3056],
      [6.20505, 52.309],
      [6.20495, 52.309],
      [6.20495, 52.3056],
    ];
    const result = simplifyTopology([area("bay", [bay]), area("spit", [spit])], {
      toleranceMeters: 60,
      maximumSegmentMeters: null,
    });
    const all: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: result.map(({ geometry }) => (geometry as Polygon).coordinates),
    };
    expect(checkRings(rewind(all))).toEqual([]);
  });

  it("leaves junctions of lines exactly where they are", () => {
    const junction = [6.2, 52.4];
    const spokes = [0, 1, 2].map((spoke) =>
      Array.from(
        { length: 40 },
        (_, index): Position =>
          index === 0
            ? junction
            : [
                6.2 + index * 0.001 * Math.cos(spoke * 2) + 0.0002 * Math.sin(index),
                52.4 + index * 0.001 * Math.sin(spoke * 2),
              ],
      ),
    );
    const result = simplifyTopology(
      spokes.map((coordinates, id) => ({
        type: "Feature",
        geometry: { type: "LineString", coordinates },
        properties: { id },
      })),
      { toleranceMeters: 50, maximumSegmentMeters: 1000 },
    );
    for (const { geometry } of result) expect(linesOf(geometry)[0]?.[0]).toEqual(junction);
  });
});

/** The positions of an area on the jagged edge, by latitude. */
function positionsOnEdge({ geometry }: Feature): string[] {
  return linesOf(geometry)
    .flat()
    .filter(([longitude = 0]) => longitude > 6.194 && longitude < 6.206)
    .map(String)
    .filter((position, index, all) => all.indexOf(position) === index)
    .sort();
}
