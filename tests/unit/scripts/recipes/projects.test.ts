import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projects } from "../../../../scripts/recipes/projects.ts";
import type { LayerCollection } from "../../../../src/catalog/feature.ts";
import { sourceFolder } from "./source-folder.ts";

const layers = ["ports", "locks", "waterways", "roads", "terminals", "places", "business-parks"];
const built = new Map(
  layers.map((id) => [id, JSON.parse(readFileSync(`public/data/${id}.geojson`, "utf8")) as LayerCollection]),
);
const read = sourceFolder({});
const collection = await projects.build(read, built);
const find = (id: string) => collection.features.find(({ properties }) => properties.id === id);
const geometryOf = (layer: string, id: string) =>
  built.get(layer)?.features.find(({ properties }) => properties.id === id)?.geometry;

describe("projects", () => {
  it("stand on the thing they are about, and nowhere of their own", () => {
    expect(find("lobby-kornwerderzandsluis")?.geometry).toEqual(geometryOf("locks", "lorentz-gepland"));
    expect(find("n35-verbreding")?.geometry).toEqual(geometryOf("roads", "n35"));
    const basins = geometryOf("ports", "zwolle");
    const point = find("beter-benutten-haven-zwolle")?.geometry;
    expect(basins?.type === "MultiPoint" && point?.type === "Point").toBe(true);
    if (basins?.type === "MultiPoint" && point?.type === "Point") {
      expect(basins.coordinates).toContainEqual(point.coordinates);
    }
  });

  it("have no geometry when they hold for a region, are placed nowhere, or lie where nobody says", () => {
    for (const id of [
      "vrachtwagenheffing",
      "buisleidingen",
      "xl-businesspark-2",
      "corridorontwikkeling-spoor-gnoe",
      "doortrekking-a15-a12",
    ]) {
      expect(find(id)?.geometry, id).toBeNull();
    }
    expect(projects.check(collection, { read, built })).toEqual([]);
    const moved = collection.features.map((feature) => ({ ...feature, geometry: null }));
    expect(projects.check({ ...collection, features: moved }, { read, built })).toContain(
      "n35-verbreding: is a line without a geometry",
    );
  });

  it("quote the document, with its line, in both languages", () => {
    expect(find("lobby-kornwerderzandsluis")?.properties).toMatchObject({
      kind: "project",
      stage: "lobbied",
      evidence: "“Blijvende lobby voor verruiming Kornwerderzandsluis”",
      evidence_source: "Werken aan Logistics Overijssel 2024-2027, regel 347",
      evidence_source_en: "Werken aan Logistics Overijssel 2024-2027, line 347",
    });
    expect(find("tweede-sluiskolk-eefde")?.properties).toMatchObject({
      kind: "completed-project",
      stage: "done",
      fromYear: 2020,
      fromYear_source: expect.stringContaining("RTV Oost"),
    });
  });

  it("stand beside each other where they share a place", () => {
    const stacks = ["lobby-kornwerderzandsluis", "lobbyagenda-nl-eu"].map((id) => find(id)?.properties.stack);
    expect(new Set(stacks).size).toBe(2);
  });

  it("name a feature that is not there", () => {
    expect(() => projects.build(read, new Map())).toThrow(/there is no ports\//);
  });
});
