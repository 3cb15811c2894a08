import { describe, expect, it } from "vitest";
import { distanceSentence, distanceWords } from "../../../src/formats/measured-distance.ts";
import { formats, translator } from "../../../src/languages/index.ts";
import { measurementOf } from "../ui/proximity-panel/measurement-of.ts";

const nl = { translate: translator("nl"), notation: formats("nl") };

function words(distanceMeters: number, precisionMeters: number | null, layer = "ports"): string {
  const measurement = measurementOf(layer, "zwolle", distanceMeters, { precisionMeters });
  return distanceSentence(measurement, nl).replaceAll(/\s/g, " ");
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

  it("does not write the distance sharper than it is", () => {
    expect(words(853, 300)).toBe("850 m ± 300 m");
    expect(words(34_400, 5000)).toBe("34 km ± 5 km");
    expect(words(123_456, 30_000)).toBe("123 km ± 30 km");
  });

  it("says within where the distance is less than its uncertainty", () => {
    expect(words(430, 1000)).toBe("binnen circa 1,4 km");
    expect(words(12, 50)).toBe("binnen circa 62 m");
  });

  it("calls a distance to a sketch schematic, and claims no metres", () => {
    expect(words(54, 30_000, "corridor")).toBe("binnen circa 30 km (schematisch)");
    expect(words(60_000, 30_000, "corridor")).toBe("60 km ± 30 km, schematisch");
  });

  it("leaves out an uncertainty that the rounding hides", () => {
    expect(words(3240, 20)).toBe("3,2 km");
    expect(words(3240, null)).toBe("3,2 km");
  });

  it("says inside as a word", () => {
    const inside = measurementOf("ports", "zwolle", 0, { precisionMeters: 20, inside: true });
    expect(distanceWords(inside, nl)).toEqual({ distance: "ligt erin (0 m)", uncertainty: null });
  });
});
