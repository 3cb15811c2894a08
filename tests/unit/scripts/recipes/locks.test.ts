import { describe, expect, it } from "vitest";
import { locks } from "../../../../scripts/recipes/locks.ts";
import { collectionText, factsText, sourceFolder } from "./source-folder.ts";

const read = sourceFolder({
  "facts_locks.csv": factsText([
    {
      id: "delden",
      attribute: "chamber_length",
      value: "140",
      unit: "m",
      confidence: "low",
      position: [6.67, 52.25, 50],
    },
    { id: "delden", attribute: "opening_year", value: "1933", unit: "year", confidence: "medium" },
    { id: "delden", attribute: "opening_year_alt", value: "1936", unit: "year", confidence: "medium" },
    { id: "aadorp", attribute: "operator", value: "Provincie Overijssel", position: [6.63, 52.37, 50] },
    { id: "lorentz-gepland", attribute: "sill_depth", value: "-6.1", unit: "m NAP" },
  ]),
  "vaarwegen_nl_nwb2017.geojson": collectionText([
    {
      properties: {},
      type: "LineString",
      coordinates: [
        [6.665, 52.2509],
        [6.675, 52.2509],
      ],
    },
  ]),
});
const { features } = await locks.build(read, new Map());
const find = (id: string) => features.find(({ properties }) => properties.id === id);

describe("locks", () => {
  it("moves a lock onto the waterway, and counts how far in its precision", () => {
    const { geometry, properties } = find("delden") ?? {};
    expect(geometry?.type === "Point" && geometry.coordinates).toEqual([6.67, 52.2509]);
    // 0.0009 degrees of latitude are 100.1 m.
    expect(properties?.precisionMeters).toBe(110);
  });

  it("leaves a lock that no waterway comes near where the register has it", () => {
    const { geometry, properties } = find("aadorp") ?? {};
    expect(geometry?.type === "Point" && geometry.coordinates).toEqual([6.63, 52.37]);
    expect(properties?.precisionMeters).toBe(50);
  });

  it("keeps both years that contradict each other, and marks what is not sure", () => {
    expect(find("delden")?.properties).toMatchObject({
      openingYear: 1933,
      openingYear_2: 1936,
      chamberLengthMeters: 140,
      chamberLengthMeters_confidence: "low",
    });
  });

  it("gives what is lobbied for at Kornwerderzand its planned depth, and never the status of a lock", () => {
    expect(find("lorentz-gepland")?.properties).toMatchObject({ status: "lobbied", sillDepthMeters: 6.1 });
  });
});
