import { describe, expect, it } from "vitest";
import { ports } from "../../../../scripts/recipes/ports.ts";
import { collectionText, factsText, sourceFolder } from "./source-folder.ts";

const read = sourceFolder({
  "facts_ports.csv": factsText([
    {
      id: "kampen-zuiderzeehaven",
      attribute: "port_authority",
      value: "Gemeente Kampen, within Port of Zwolle",
    },
    {
      id: "kampen-haatlandhaven",
      attribute: "port_authority",
      value: "Gemeente Kampen, within Port of Zwolle",
    },
    {
      id: "kampen-zuiderzeehaven",
      attribute: "draught",
      value: "4.7",
      unit: "m",
      position: [5.86702, 52.57737, 150],
    },
    {
      id: "kampen-haatlandhaven",
      attribute: "draught",
      value: "4",
      unit: "m",
      position: [5.87791, 52.57333, 150],
    },
    { id: "port-of-zwolle", attribute: "throughput_teu", value: "158000", unit: "TEU" },
    { id: "goor", attribute: "max_ship", value: "class Va", position: [6.58928, 52.22522, 900] },
    { id: "markelo", attribute: "max_ship", value: "class Va", position: [6.53345, 52.20948, 2000] },
  ]),
  "facts_terminals.csv": factsText([
    { id: "ctt-almelo", attribute: "operator", value: "CTT", position: [6.63071, 52.31907, 700] },
  ]),
  "gemeenten_nl.geojson": collectionText([]),
  "havens_overijssel_nwb2017.geojson": collectionText([
    { properties: { naam: "Zuiderzeehaven" }, coordinates: [5.867021, 52.577368] },
    { properties: { naam: "Haatlandhaven" }, coordinates: [5.87791, 52.57333] },
    { properties: { naam: "Industriepark Steenwijk" }, coordinates: [6.09101, 52.77869] },
    { properties: { naam: "Jachthaven Friese Hoek" }, coordinates: [5.70767, 52.83706] },
  ]),
});

const { features } = await ports.build(read, new Map());
const find = (id: string) => features.find(({ properties }) => properties.id === id);

describe("ports", () => {
  it("makes one harbour of its basins, each place once", () => {
    expect(find("kampen")?.geometry).toEqual({
      type: "MultiPoint",
      coordinates: [
        [5.86702, 52.57737],
        [5.87791, 52.57333],
      ],
    });
    expect(find("kampen")?.properties.basins).toBe("Zuiderzeehaven; Haatlandhaven");
    expect(find("kampen")?.properties.precisionMeters).toBe(150);
  });

  it("says what all basins have once, and with its basin what only one has", () => {
    const properties = find("kampen")?.properties;
    expect(properties?.portAuthority).toBe("Gemeente Kampen, binnen Port of Zwolle");
    expect(properties).not.toHaveProperty("portAuthority_2");
    expect([properties?.draughtMeters, properties?.draughtMeters_2]).toEqual([4.7, 4]);
    expect([properties?.draughtMeters_scope, properties?.draughtMeters_2_scope]).toEqual([
      "Zuiderzeehaven",
      "Haatlandhaven",
    ]);
  });

  it("keeps the figures of a cooperation with the cooperation, without a place", () => {
    expect(find("port-of-zwolle")?.geometry).toBeNull();
    expect(find("port-of-zwolle")?.properties.throughputTeu).toBe(158_000);
    expect(find("zwolle")?.properties.throughputTeu).toBeNull();
  });

  it("is as exact as its least exact quay, and tells how exact each is", () => {
    expect(find("hof-van-twente")?.properties.precisionMeters).toBe(2000);
    expect(find("hof-van-twente")?.properties.basins).toBe("Goor (± 900 m); Markelo (± 2.000 m)");
  });

  it("draws a basin nobody tells about as a basin without a use, and a marina not at all", () => {
    expect(find("steenwijk")?.properties).toMatchObject({ kind: "basin", goods: null });
    expect(JSON.stringify(features)).not.toContain("Friese Hoek");
  });

  it("names the harbours of the cooperations that have no place", () => {
    const troubles = ports.check({ type: "FeatureCollection", features }, { read, built: new Map() });
    expect(troubles).toContain("lochem: has no location");
    expect(troubles).not.toContain("kampen: has no location");
  });

  it("stops at a basin nobody decided on", () => {
    const strange = sourceFolder({
      "facts_ports.csv": factsText([]),
      "facts_terminals.csv": factsText([]),
      "gemeenten_nl.geojson": collectionText([]),
      "havens_overijssel_nwb2017.geojson": collectionText([
        { properties: { naam: "Nieuwe haven" }, coordinates: [6, 52] },
      ]),
    });
    expect(() => ports.build(strange, new Map())).toThrow("“Nieuwe haven”");
  });
});
