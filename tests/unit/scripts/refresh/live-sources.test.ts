import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { FetchedFeature } from "../../../../scripts/fetch/protocols/feature-page.ts";
import { carryOver } from "../../../../scripts/refresh/carry-over.ts";
import { compareLayers } from "../../../../scripts/refresh/compare-layers.ts";
import { namedChanges, outcomeTable } from "../../../../scripts/refresh/outcome-table.ts";
import { openStandIns } from "../../../../scripts/refresh/stand-ins.ts";
import { readMunicipalities } from "../../../../scripts/sources/live/cbs.ts";
import { readLiveParks } from "../../../../scripts/sources/live/ibis.ts";
import { readProvince } from "../../../../scripts/sources/live/kadaster-province.ts";
import { rdBoxOf } from "../../../../scripts/sources/live/live-source.ts";
import { readNatura2000 } from "../../../../scripts/sources/live/natura-2000.ts";
import { ROADS_FILTER, readRoads } from "../../../../scripts/sources/live/nwb-roads.ts";
import { readWaterwayEdges } from "../../../../scripts/sources/live/nwb-waterways.ts";
import { readStations } from "../../../../scripts/sources/live/prorail.ts";
import type { LayerCollection } from "../../../../src/catalog/feature.ts";
import { toRd } from "../../../../src/geo/rd.ts";

function square(west: number, south: number, size: number): FetchedFeature["geometry"] {
  const [east, north] = [west + size, south + size];
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function feature(properties: Record<string, unknown>, geometry: FetchedFeature["geometry"]): FetchedFeature {
  return { type: "Feature", id: "x", properties, geometry };
}

function line(...coordinates: number[][]): FetchedFeature["geometry"] {
  return { type: "LineString", coordinates };
}

describe("Natura 2000", () => {
  const part = (nr: number, beschermin: string, at: number) =>
    feature(
      { nr, naamN2K: "Weide & Plas", beschermin, sitecodeH: "", sitecodeV: "NL1", status: "aangewezen" },
      square(at, 52.1, 0.1),
    );
  const box = [5.65, 52, 7.2, 52.98] as const;

  it("joins the parts of an area, and gathers the directives of them", () => {
    const areas = readNatura2000([part(7, "VR", 6), part(7, "VR+HR", 6.1)], new Map([["7", false]]), box);
    expect(areas).toHaveLength(1);
    expect(areas[0]?.properties).toMatchObject({
      slug: "weide-plas",
      gebiedsnummer: "7",
      badge: "VR+HR",
      siteCodeHabitatrichtlijn: null,
      siteCodeVogelrichtlijn: "NL1",
      stikstofgevoelig: false,
    });
    // Two squares side by side are one area with one ring.
    expect(areas[0]?.geometry).toMatchObject({ type: "MultiPolygon", coordinates: [[expect.anything()]] });
  });

  it("does not know of a new area whether nitrogen matters, and leaves areas elsewhere out", () => {
    const areas = readNatura2000([part(8, "HR", 6), part(9, "HR", 4)], new Map(), box);
    expect(areas.map(({ properties }) => [properties.gebiedsnummer, properties.stikstofgevoelig])).toEqual([
      ["8", null],
    ]);
  });

  it("names the column that is gone", () => {
    const gone = feature({ nummer: 7, naam: "x" }, square(6, 52.1, 0.1));
    expect(() => readNatura2000([gone], new Map(), box)).toThrow(
      "has no column nr any more; it has nummer, naam",
    );
  });
});

describe("boundaries", () => {
  it("puts a municipality in the province it lies in", () => {
    const [one] = readMunicipalities(
      [feature({ statcode: "GM0001", statnaam: "Dorp" }, square(6, 52, 0.1))],
      [
        feature({ statnaam: "Elders" }, square(4, 52, 1)),
        feature({ statnaam: "Overijssel" }, square(5.9, 51.9, 1)),
      ],
    );
    expect(one?.properties).toEqual({ code: "GM0001", naam: "Dorp", provincie: "Overijssel" });
  });

  it("takes one Overijssel and no more", () => {
    const own = feature({ naam: "Overijssel", code: "23" }, square(6, 52, 1));
    const other = feature({ naam: "Drenthe", code: "22" }, square(6, 53, 1));
    expect(readProvince([own, other])[0]?.properties).toEqual({ code: "23", naam: "Overijssel" });
    expect(() => readProvince([other])).toThrow("has 0 boundaries of Overijssel");
    expect(() => readProvince([own, own])).toThrow("has 2 boundaries of Overijssel");
  });

  it("asks for a box in RD that holds the one in degrees", () => {
    const [west, south, east, north] = rdBoxOf([5.65, 52, 7.2, 52.98]);
    for (let longitude = 5.65; longitude <= 7.2; longitude += 0.05) {
      for (const latitude of [52, 52.5, 52.98]) {
        const [x, y] = toRd([longitude, latitude]);
        expect(x >= west && x <= east && y >= south && y <= north).toBe(true);
      }
    }
  });
});

describe("networks", () => {
  it("joins the pieces of a waterway edge, and reads the register's own numbers", () => {
    const columns = {
      vwk_id: 12,
      vaktype: "D",
      vrt_code: "084",
      vwg_naam: "Geldersche IJssel",
      begkm: "1.5",
      endkm: 2,
    };
    const pieces = {
      type: "MultiLineString" as const,
      coordinates: [
        [
          [6, 52],
          [6.1, 52],
        ],
        [
          [6.1, 52],
          [6.2, 52],
        ],
      ],
    };
    expect(readWaterwayEdges([feature(columns, pieces)])).toEqual([
      {
        type: "Feature",
        geometry: line([6, 52], [6.1, 52], [6.2, 52]),
        properties: {
          VWK_ID: 12,
          VAKTYPE: "D",
          VRT_CODE: "084",
          VWG_NAAM: "Geldersche IJssel",
          BEGKM: 1.5,
          ENDKM: 2,
        },
      },
    ]);
    expect(() =>
      readWaterwayEdges([feature({ ...columns, begkm: "ver" }, line([6, 52], [6.1, 52]))]),
    ).toThrow("gives “ver” as begkm, which is no number");
  });

  it("draws one carriageway of a road, without its ramps and without roads the layer does not have", () => {
    const section = (changes: object, from: number) =>
      feature(
        { wegnr_hmp: "A1", bst_code: "HR", hecto_lttr: "#", rpe_code: "R", ...changes },
        line([from, 52], [from + 0.1, 52]),
      );
    const roads = readRoads(
      [
        section({}, 6),
        section({}, 6.1),
        section({ rpe_code: "L" }, 6.3),
        section({ bst_code: "AFR" }, 6.4),
        section({ wegnr_hmp: "N999" }, 6.5),
      ],
      new Set(["A1"]),
      25,
    );
    expect(roads.map(({ properties }) => properties)).toEqual([{ wegnummer: "A1" }]);
    expect(ROADS_FILTER).toContain("<Literal>N348</Literal>");
    expect(ROADS_FILTER.length).toBeLessThan(3000);
  });

  it("knows a station by its name, and of a new one no type", () => {
    const stations = readStations(
      [
        feature({ naam: "Zwolle" }, { type: "Point", coordinates: [6.09, 52.5] }),
        feature({ naam: "Zwolle Nieuw", code: "zlnw" }, { type: "Point", coordinates: [6.1, 52.51] }),
      ],
      [{ code: "ZL", name: "Zwolle", type: "knooppuntIntercitystation" }],
    );
    expect(stations.map(({ properties }) => properties)).toEqual([
      { code: "ZL", name_long: "Zwolle", type: "knooppuntIntercitystation" },
      { code: "ZLNW", name_long: "Zwolle Nieuw", type: null },
    ]);
  });
});

describe("business parks", () => {
  it("are those of the municipalities asked for, with hectares", () => {
    const row = {
      RIN_NUMMER: 12,
      JAAR: 2026,
      PLAN_NAAM: "NOORD",
      GEM_CODES: "GM0193",
      HA_BRUTO: 10.5,
      HA_NETTO: 8,
      HA_TOTTUIT: null,
      WLOC_TYPE: "",
    };
    const parks = readLiveParks(
      [
        feature(row, square(6, 52, 0.01)),
        feature({ ...row, RIN_NUMMER: 13, GEM_CODES: "GM0000" }, null),
        feature({ ...row, RIN_NUMMER: 14, HA_BRUTO: null }, null),
      ],
      new Map([["0193", "Zwolle"]]),
    );
    expect(parks).toHaveLength(1);
    expect(parks[0]).toMatchObject({
      rin: "12",
      gemeente: "Zwolle",
      jaar: "2026",
      ha_bruto: 10.5,
      type: null,
    });
    expect(parks[0]?.outline?.type).toBe("Polygon");
  });
});

function layer(...rows: Record<string, string | number | null>[]): LayerCollection {
  return {
    type: "FeatureCollection",
    features: rows.map((row) => ({
      type: "Feature",
      geometry: null,
      properties: {
        name_nl: String(row.id),
        name_en: null,
        aliases: null,
        kind: "x",
        status: "existing",
        source: "Us",
        sourceDate: "2026",
        precisionMeters: null,
        ...row,
      } as LayerCollection["features"][number]["properties"],
    })),
  };
}

describe("carryOver", () => {
  const before = layer({
    id: "a",
    depth: 3,
    depth_source: "Us",
    depth_2: 4,
    depth_2_source: "Them",
    width: 9,
    name_en: "A",
  });

  it("takes what is unknown now, with who said it, and leaves what is told", () => {
    const [one] = carryOver(layer({ id: "a", depth: null, width: 10 }), before).features;
    expect(one?.properties).toMatchObject({
      depth: 3,
      depth_source: "Us",
      depth_2: 4,
      depth_2_source: "Them",
      width: 10,
    });
    const [other] = carryOver(layer({ id: "a", depth: 5, width: null }), before).features;
    expect(other?.properties).toMatchObject({ depth: 5, width: 9 });
    expect(other?.properties).not.toHaveProperty("depth_2");
  });

  it("takes only what it is told to, and nothing of another feature", () => {
    const [one, other] = carryOver(
      layer({ id: "a", depth: null, width: null }, { id: "b", depth: null }),
      before,
      ["width"],
    ).features;
    expect(one?.properties).toMatchObject({ depth: null, width: 9 });
    expect(other?.properties.depth).toBeNull();
  });
});

describe("what would change", () => {
  it("is told by name, and a date alone is no change", () => {
    const changes = compareLayers(
      layer({ id: "a", depth: 3 }, { id: "b" }, { id: "c", depth: 1, depth_date: "2020" }),
      layer(
        { id: "a", depth: 4 },
        { id: "c", depth: 1, depth_date: "2026", sourceDate: "2027" },
        { id: "d" },
      ),
    );
    expect(changes).toEqual({ added: ["d"], removed: ["b"], changed: ["a"] });
    expect(namedChanges({ layer: "things", changes })).toEqual(["things", "  + d", "  - b", "  ~ a"]);
  });

  it("is a table with the age of each layer and why one stayed as it was", () => {
    const none = { added: [], removed: [], changed: [] };
    const lines = outcomeTable(
      [
        {
          layer: "a",
          changes: { ...none, added: ["x"] },
          before: "2017-10-31",
          after: "2026-11-20",
          why: null,
        },
        { layer: "b", changes: null, before: "2013-08-02", after: "2013-08-02", why: "b-source answers 500" },
      ],
      "2026-11-21",
      false,
    );
    expect(lines[1]).toMatch(/^a +1 +0 +0 +2026-11-20 \(was 2017-10-31\) +1 day +refreshed$/);
    expect(lines[2]).toMatch(/^b +2013-08-02 +13 years +left as it was: b-source answers 500$/);
  });
});

describe("openStandIns", () => {
  const folder = openStandIns({ "other.geojson": [] }, { folder: null });

  it("gives what was fetched, then what lies in the folder, then nothing for the tables it does without", () => {
    const read = openStandIns(
      { "x.geojson": [{ type: "Feature", geometry: null, properties: { n: 1 } }] },
      { tables: ["facts.csv"], folder },
    );
    const Row = v.object({ n: v.number() });
    expect(read.geojson("x.geojson", Row)).toHaveLength(1);
    expect(read.geojson("other.geojson", Row)).toEqual([]);
    expect(read.csv("facts.csv", Row)).toEqual([]);
    expect(["x.geojson", "other.geojson", "facts.csv", "gone.csv"].map(read.has)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("names file, feature and field of what does not fit, and the file that is missing", () => {
    const read = openStandIns(
      { "x.geojson": [{ type: "Feature", geometry: null, properties: { n: "one" } }] },
      { folder: null },
    );
    expect(() => read.geojson("x.geojson", v.object({ n: v.number() }))).toThrow(
      /^x\.geojson, feature 1: n: /,
    );
    expect(() => read.csv("gone.csv", v.object({}))).toThrow("the source file gone.csv is missing");
  });
});
