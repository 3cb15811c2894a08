import { describe, expect, it } from "vitest";
import { admitsClass, CEMT_CLASSES, cemtClassIn } from "../../../src/core/cemt.ts";
import { CEMT_WIDTHS } from "../../../src/layers/style/cemt.ts";
import { publicFeatures, publicLayers } from "../../oracle/public-data.ts";

const UNKNOWN = { cemtClass: null, maxLengthMeters: null, maxBeamMeters: null };

describe("the class of a waterway", () => {
  it("orders every class that the map draws, and every class in the data", () => {
    const drawn = CEMT_WIDTHS.flatMap(({ classes }) => classes);
    const bySize = drawn.toSorted((a, b) => CEMT_CLASSES.indexOf(b) - CEMT_CLASSES.indexOf(a));
    expect(new Set(drawn)).toEqual(new Set(CEMT_CLASSES));
    const widthOf = (one: string) =>
      CEMT_WIDTHS.find(({ classes }) => (classes as readonly string[]).includes(one))?.widthPixels ?? 0;
    const widths = bySize.map(widthOf);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));

    const waterways = publicLayers().find(({ id }) => id === "waterways");
    const classes = waterways ? publicFeatures(waterways).map(({ properties }) => properties?.cemtClass) : [];
    const known = classes.filter((one) => one !== null);
    expect(known.length).toBeGreaterThan(5);
    for (const one of known) expect(CEMT_CLASSES).toContain(one);
  });

  it.each([
    [{ ...UNKNOWN, cemtClass: "Va" }, "Va", true],
    [{ ...UNKNOWN, cemtClass: "VIb" }, "Va", true],
    [{ ...UNKNOWN, cemtClass: "IV" }, "Va", false],
    [{ ...UNKNOWN, cemtClass: "II" }, "II", true],
    [UNKNOWN, "II", null],
    [{ ...UNKNOWN, maxLengthMeters: 200 }, "Va", null],
    [{ cemtClass: null, maxLengthMeters: 110, maxBeamMeters: 11.5 }, "Va", true],
    [{ cemtClass: null, maxLengthMeters: 110, maxBeamMeters: 9.5 }, "Va", false],
    [{ cemtClass: null, maxLengthMeters: 325, maxBeamMeters: 42 }, "VIb", null],
    [{ cemtClass: "IV", maxLengthMeters: 325, maxBeamMeters: 42 }, "Va", false],
  ] as const)("%o admits %s: %s", (waterway, wanted, admitted) => {
    expect(admitsClass(waterway, wanted)).toBe(admitted);
  });

  it.each([
    ["klasse Va", "Va"],
    ["klasse IV, tot 2.000 ton bij 3,00 m diepgang", "IV"],
    ["nu klasse Va; de haven is gegraven voor kustvaarders van 5.000 ton", "Va"],
    ["klasse V", "Va"],
    ["klasse VI", "VIa"],
    ["klasse II", "II"],
    ["135 × 16 × 4,50 m (klasse R/S-2)", null],
    ["tot 700 ton", null],
  ])("reads “%s” as %s", (sentence, named) => {
    expect(cemtClassIn(sentence)).toBe(named);
  });
});
