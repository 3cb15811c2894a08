import { describe, expect, it } from "vitest";
import type { Site } from "../../../../src/analyses/proximity/types.ts";
import { translator } from "../../../../src/languages/index.ts";
import { siteName } from "../../../../src/ui/proximity-panel/site-name.ts";
import { featureOf } from "../feature-of.ts";

const point: Site = { id: "site-1", type: "point", longitude: 6, latitude: 52, name: null };
const harbour: Site = { id: "ports/kampen", type: "feature", feature: { layer: "ports", id: "kampen" } };
const unknown = { number: 2, feature: undefined, measuredName: null };

function name(site: Site, known: Partial<Parameters<typeof siteName>[1]> = {}): string {
  return siteName(site, { ...unknown, ...known }, translator("nl"), "nl");
}

describe("siteName", () => {
  it("numbers a point without a name and keeps the name that it was found by", () => {
    expect(name(point)).toBe("Plek 2");
    expect(name({ ...point, name: "Hessenpoort" })).toBe("Hessenpoort");
  });

  it("names a feature from its layer, else from the measurement, else by its reference", () => {
    const feature = featureOf("kampen", { name_nl: "Haven van Kampen" });
    expect(name(harbour, { feature, measuredName: "Kampen harbour" })).toBe("Haven van Kampen");
    expect(name(harbour, { measuredName: "Haven van Kampen" })).toBe("Haven van Kampen");
    expect(name(harbour)).toBe("ports/kampen");
  });
});
