import { beforeAll, describe, expect, it } from "vitest";
import { coverage } from "../../../../src/analyses/coverage/index.ts";
import { SPACING_PRESETS } from "../../../../src/analyses/coverage/presets.ts";
import type { CoverageParameters } from "../../../../src/analyses/coverage/question.ts";
import type { CoverageOutcome } from "../../../../src/analyses/coverage/result.ts";
import { committedWorld } from "../suitability/world.ts";

let look: (asked: Partial<CoverageParameters>) => Promise<CoverageOutcome>;

beforeAll(async () => {
  const { world, regions } = await committedWorld();
  const { compute } = await coverage.load();
  look = async (asked) => compute(world, { ...coverage.defaults, ...asked }, () => {}, regions);
});

/** Gaps as [from, to, km], of what surely counts. */
function gapsOf({ chains }: CoverageOutcome, road: string, id: string) {
  const carriageway = chains.find((chain) => chain.id === road)?.carriageways.find((one) => one.id === id);
  return carriageway?.certain.gaps.map(({ from, to, lengthMeters }) => [
    "id" in from ? from.id : from.type,
    "id" in to ? to.id : to.type,
    Number((lengthMeters / 1000).toFixed(1)),
  ]);
}

describe("the roads of the documents, on the committed data", () => {
  // By hand from the posts in truck-parkings.geojson. A28: 100.9 − 79.8 = 21.1, less the 3.4 km that the posts jump
  // between Hattemerbroek and Zwolle-Zuid (7.1 by posts, 3.7 along the line) = 17.7; 126.2 − 109.5 = 16.7;
  // 126.9 − 100.1 = 26.8.
  it("finds the gaps of the A28 in Overijssel", async () => {
    const outcome = await look({ roads: ["A28"], spacingMeters: 15_000 });
    expect(gapsOf(outcome, "A28", "rising")).toEqual([
      ["bornheim-a28-right", "de-markte-a28-right", 17.7],
      ["dekkersland-a28-right", "lageveen-a28-right", 16.7],
    ]);
    expect(gapsOf(outcome, "A28", "falling")).toEqual([
      ["t-loo-a28-left", "haerst-a28-left", 16.8],
      ["haerst-a28-left", "panjerd-a28-left", 26.8],
    ]);
  });

  // A1: 163.6 − 121.5 = 42.1 by posts, of which 155 − 140.8 = 14.2 between Azelo and Buren, where the posts are those
  // of the A35 and the line is 4.1 km: 32.0. The rest areas at 127.6 and 127.7 may be gone.
  it("finds the one gap over 25 km of the A1 in Overijssel, and how sure it is", async () => {
    const outcome = await look({ roads: ["A1"] });
    expect(gapsOf(outcome, "A1", "rising")).toEqual([["bolder-a1-right", "het-lonnekermeer-a1-right", 32]]);
    expect(gapsOf(outcome, "A1", "falling")).toEqual([["struik-a1-left", "het-veelsveld-a1-left", 32.6]]);
    const [chain] = outcome.chains;
    expect(
      chain?.carriageways.map(({ possible }) =>
        Number(((possible.worst?.lengthMeters ?? 0) / 1000).toFixed(1)),
      ),
    ).toEqual([25.9, 26.5]);
    expect(chain?.known.at(-1)?.toMeters).toBeGreaterThan(chain?.extent.at(-1)?.toMeters ?? 0);
    expect(chain?.error.medianMeters).toBeLessThan(300);
    expect(chain?.error.maximumMeters).toBeLessThan(1200);
  });

  it("finds no gap by the European average, nor by four and a half hours of driving", async () => {
    for (const { id, meters } of SPACING_PRESETS) {
      const { chains } = await look({ roads: ["A1", "A28"], spacingMeters: meters });
      const gaps = chains.flatMap(({ carriageways }) => carriageways.flatMap(({ certain }) => certain.gaps));
      const isLax = ["50-km", "100-km", "ten-t-150-km", "driving-4-5-hours"].includes(id);
      expect(gaps.length === 0, id).toBe(isLax);
    }
  });

  it("follows the A35 and the N35 as one road from Zwolle to Germany", async () => {
    const { chains, warnings } = await look({ roads: ["A35+N35"], extent: null });
    expect(chains.map(({ id, roads }) => [id, roads])).toEqual([["A35+N35", ["N35", "A35"]]]);
    expect(chains[0]?.bridges).toHaveLength(2);
    expect(chains[0]?.carriageways.map(({ towards }) => towards)).toEqual(["Glanerbrug", "Zwolle"]);
    expect(warnings).toEqual([]);
  });

  it("answers for chargers, and does not look where nobody knows them", async () => {
    const outcome = await look({ roads: ["A28"], layer: "energy", extent: null });
    expect(outcome.warnings).toContainEqual({ code: "completeness-unknown", subject: "energy" });
    const sides = outcome.chains[0]?.facilities.map(({ id, side }) => [id.split("-")[1], side]) ?? [];
    expect(sides).toContainEqual(["lageveen", "right"]);
    expect(sides).toContainEqual(["panjerd", "left"]);
  });
});
