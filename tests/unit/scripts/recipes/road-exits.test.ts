import { describe, expect, it } from "vitest";
import { groupJunctions, roadExits, uniquePerRoad } from "../../../../scripts/recipes/road-exits.ts";
import type { VildPoint } from "../../../../scripts/sources/vild.ts";
import { collectionText, sourceFolder } from "./source-folder.ts";

function point(road: string, name: string, more: Partial<VildPoint> = {}): VildPoint {
  return {
    road,
    type: "exit",
    name,
    otherRoad: null,
    exitNumber: "1",
    hectometre: 1,
    lngLat: [6.7, 52.3],
    ...more,
  };
}

describe("uniquePerRoad", () => {
  it("keeps an exit once per road", () => {
    const kept = uniquePerRoad([point("A1", "Deventer"), point("A1", "Deventer"), point("A35", "Deventer")]);
    expect(kept.map(({ road }) => road)).toEqual(["A1", "A35"]);
  });
});

describe("groupJunctions", () => {
  it("makes one junction of its points on two roads, but not of one of that name far away", () => {
    const junction = { type: "junction", exitNumber: null } as const;
    const groups = groupJunctions([
      point("A1", "Azelo", junction),
      point("A35", "Azelo", { ...junction, lngLat: [6.701, 52.301] }),
      point("A9", "Azelo", { ...junction, lngLat: [4.7, 52.3] }),
      point("A1", "Azelo"),
    ]);
    expect(groups.map((group) => group.map(({ road }) => road))).toEqual([["A1", "A35"], ["A9"], ["A1"]]);
  });
});

describe("road-exits", () => {
  const properties = { LOC_TYPE: "P1.3", ROADNUMBER: "A1", SECND_NAME: null, HSTART_POS: 1042 };
  const read = sourceFolder({
    "afritten_knooppunten_regio_vild2013.geojson": collectionText([
      { properties: { ...properties, FIRST_NAME: "Deventer", EXIT_NR: "23" }, coordinates: [6.18, 52.23] },
      { properties: { ...properties, FIRST_NAME: "Gildehaus", EXIT_NR: "2" }, coordinates: [7.08, 52.31] },
      {
        properties: { ...properties, ROADNUMBER: "N348", FIRST_NAME: "A1: Deventer", EXIT_NR: null },
        coordinates: [6.18, 52.23],
      },
    ]),
    "gemeenten_nl.geojson": collectionText([
      {
        properties: { naam: "Deventer" },
        type: "Polygon",
        coordinates: [
          [
            [6, 52],
            [7, 52],
            [7, 53],
            [6, 53],
            [6, 52],
          ],
        ],
      },
    ]),
  });

  it("names an exit with its number, road and kilometre, and leaves out those in Germany", async () => {
    const { features } = await roadExits.build(read, new Map());
    expect(features.map(({ properties: { id, name_nl, hectometre } }) => [id, name_nl, hectometre])).toEqual([
      ["a1-23-deventer", "Afrit 23 Deventer (A1)", 104.2],
    ]);
  });
});
