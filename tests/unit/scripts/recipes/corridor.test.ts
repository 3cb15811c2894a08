import { describe, expect, it } from "vitest";
import { corridor } from "../../../../scripts/recipes/corridor.ts";
import { collectionText, sourceFolder } from "./source-folder.ts";

const CORE = '"1315/2013 + 1316/2013 bijlage I (knoop: kernnetwerk, corridorlijst 2013)"';

const read = sourceFolder({
  "facts_corridor_nodes.csv": [
    "corridor,mode,order,node,country,lon,lat,regulation,coord_source",
    `North Sea-Baltic,spoor,2,Hengelo,NL,9.9,9.9,${CORE},TENtec-punt (2018)`,
    `North Sea-Baltic,spoor,1,Deventer,NL,9.9,9.9,${CORE},TENtec-punt (2018)`,
    `North Sea-Baltic,weg,1,Deventer (A1),NL,6.1828,52.2344,${CORE},VILD-punt`,
    `North Sea-Baltic,weg,2,Knooppunt Azelo (A1/A35\u002c Almelo),NL,6.6985,52.3105,x,VILD-punt`,
    `North Sea-Baltic,takken Noord-Duitsland (punten),1,Hamburg,DE,9.97,53.5,${CORE},TENtec-punt (2018)`,
    `North Sea-Rhine-Mediterranean,andere corridor,1,Vlissingen,NL,3.6,51.4,x,TENtec-punt (2018)`,
  ]
    .join("\n")
    .replace("Knooppunt Azelo (A1/A35, Almelo)", '"Knooppunt Azelo (A1/A35, Almelo)"')
    .replace(",x,VILD-punt", ',"verbindingspunt, geen knoop in de verordening",VILD-punt'),
  "stations_nl.geojson": collectionText([
    { properties: { code: "DV" }, coordinates: [6.1606, 52.2575] },
    { properties: { code: "HGL" }, coordinates: [6.7939, 52.2617] },
  ]),
});
const { features } = await corridor.build(read, new Map());
const find = (id: string) => features.find(({ properties }) => properties.id === id);

describe("corridor", () => {
  it("places a node by its own town and never by the points that are for checking", () => {
    expect(find("deventer")).toMatchObject({
      geometry: { coordinates: [6.1606, 52.2575] },
      properties: { mode: "rail; road", precisionMeters: 2000 },
    });
    expect(find("hamburg")?.properties).toMatchObject({ precisionMeters: 5000, mode: null });
    expect(find("hamburg")?.properties.source).toContain("eigen plaatsing bij de stad, ± 5 km");
    expect(JSON.stringify(features)).not.toContain("9.9,");
  });

  it("joins neighbours of a chain in order, straight and schematic, and no ends of branches", () => {
    const sections = features.filter(({ properties }) => properties.kind === "section");
    expect(sections.map(({ properties }) => properties.id)).toEqual([
      "deventer-hengelo-rail",
      "deventer-knooppunt-azelo-road",
    ]);
    expect(find("deventer-hengelo-rail")?.properties).toMatchObject({
      status: "unknown",
      precisionMeters: 30_000,
    });
  });

  it("leaves out the other corridor", () => {
    expect(find("vlissingen")).toBeUndefined();
  });

  it("notices a segment that is too long to measure", () => {
    const long = find("deventer-hengelo-rail");
    const feature = long && {
      ...long,
      geometry: {
        type: "LineString" as const,
        coordinates: [
          [6.16, 52.26],
          [6.79, 52.26],
        ],
      },
    };
    const troubles = corridor.check(
      { type: "FeatureCollection", features: feature ? [feature] : [] },
      { read, built: new Map() },
    );
    expect(troubles).toContain("deventer-hengelo-rail: a segment is too long to measure");
  });
});
