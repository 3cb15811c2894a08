import { describe, expect, it } from "vitest";
import { formats, translator } from "../../../../src/languages/index.ts";
import { distanceSentence } from "../../../../src/ui/proximity-panel/distance-words.ts";
import { measurementOf } from "./measurement-of.ts";

function words(distanceMeters: number, precisionMeters: number | null, inside = false): string {
  const measurement = measurementOf("ports", "zwolle", distanceMeters, { precisionMeters, inside });
  return distanceSentence(measurement, translator("nl"), formats("nl")).replaceAll(/\s/g, " ");
}

describe("distanceSentence", () => {
  it("writes the uncertainty beside a distance that is sharper than its places", () => {
    expect(words(3240, 1000)).toBe("3,2 km ± 1 km");
    expect(words(850, 50)).toBe("850 m ± 50 m");
  });

  it("does not write the uncertainty sharper than it is", () => {
    expect(words(5900, 309)).toBe("5,9 km ± 310 m");
    expect(words(5900, 1234)).toBe("5,9 km ± 1,2 km");
  });

  it("leaves out an uncertainty that the rounding hides", () => {
    expect(words(3240, 20)).toBe("3,2 km");
    expect(words(3240, null)).toBe("3,2 km");
  });

  it("says inside as a word", () => {
    expect(words(0, 20, true)).toBe("ligt erin (0 m)");
  });
});
