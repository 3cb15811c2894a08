import { describe, expect, it } from "vitest";
import type { CoverageOutcome, RoadChain } from "../../../../src/analyses/coverage/result.ts";
import { formats, loadLanguage } from "../../../../src/languages/index.ts";
import { coverageFeatures } from "../../../../src/map/coverage/coverage-features.ts";
import { markText } from "../../../../src/map/coverage/mark-text.ts";
import { coverageMark } from "../../../../src/state/coverage-mark.ts";
import {
  carriagewayOf,
  chainOf,
  countOf,
  facilityOf,
  MAYBE,
  OTHER_SIDE,
  spanOf,
} from "../../ui/coverage-panel/chain-of.ts";

const PLACE = {
  meters: 15_000,
  hectometre: 15,
  method: "posts",
  lon: 5.15,
  lat: 52,
  nearestExit: null,
  nearestPlace: null,
} as const;
const certain = {
  ...countOf([spanOf(0, 30), spanOf(30, 80)]),
  proposals: [{ addPlaces: 1, places: [PLACE], isLowerBound: false, worstMeters: 25_000 }],
};
const possible = countOf([spanOf(0, 30), spanOf(30, 55), spanOf(55, 80)]);
const chain = chainOf({
  carriageways: [carriagewayOf("rising", certain, possible), carriagewayOf("falling", certain, possible)],
  facilities: [
    facilityOf("sure", 30, "right", { falling: OTHER_SIDE }),
    facilityOf("perhaps", 55, "unknown", { rising: MAYBE, falling: MAYBE }),
  ],
});
const outcomeOf = (...chains: RoadChain[]) => ({ chains }) as unknown as CoverageOutcome;
const features = (opened: RoadChain | null) => coverageFeatures(outcomeOf(chain), opened).features;
const ofType = (type: string, opened: RoadChain | null = chain) =>
  features(opened).filter(({ properties }) => properties.type === type);

describe("coverage on the map", () => {
  it("draws each carriageway in its own direction of travel", () => {
    const [rising, falling] = ofType("looked-at").map(({ geometry }) => geometry.coordinates);
    expect(rising).toEqual(expect.arrayContaining([[5.4, 52]]));
    expect(falling).toEqual([...(rising ?? [])].reverse());
  });

  it("tells a gap that is sure from one that depends on what is unknown", () => {
    expect(ofType("gap").map(({ properties }) => properties.mark)).toEqual([
      "gap/A1/rising/0",
      "gap/A1/rising/30000",
      "gap/A1/falling/0",
      "gap/A1/falling/30000",
    ]);
    expect(ofType("sure-gap")).toHaveLength(2);
  });

  it("numbers the road whose strip is open, with a question mark for what only may count", () => {
    expect(ofType("facility").map(({ properties }) => properties.label)).toEqual(["1", "2?"]);
    expect(ofType("facility", null).map(({ properties }) => properties.label)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("marks places to look at, and the length and direction of every gap", () => {
    expect(ofType("place")).toHaveLength(2);
    expect(ofType("gap-length").map(({ properties }) => properties.towards)).toEqual([
      "Hengelo",
      "Hengelo",
      "Amsterdam",
      "Amsterdam",
    ]);
    // The road of the fixture runs straight east.
    expect(ofType("gap-length").map(({ properties }) => properties.isAcross)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it("is empty without a road", () => {
    expect(coverageFeatures(outcomeOf(), null).features).toEqual([]);
  });
});

describe("beside the pointer", () => {
  it("stands what it is on, a gap with the least and the most it can be", async () => {
    await loadLanguage("nl");
    const text = (mark: string) => markText(outcomeOf(chain), mark, "nl");
    const { distance } = formats("nl");
    expect(text(coverageMark.facility("perhaps"))).toBe("2. perhaps");
    expect(text(coverageMark.gap("A1", "rising", 30_000))).toBe(
      `A1 → Hengelo: ${distance(25_000)} – ${distance(50_000)}`,
    );
    expect(text(coverageMark.gap("A1", "falling", 0))).toBe(`A1 → Amsterdam: ${distance(30_000)}`);
    expect(text(coverageMark.place("A1", "rising", 0))).toMatch(/^1\. /);
    expect(text("facility/gone")).toBeNull();
  });
});
