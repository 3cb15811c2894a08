import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { openSourceFolder } from "../../../../scripts/io/read-source.ts";

function folderWith(file: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), "source-"));
  writeFileSync(join(folder, file), text);
  return openSourceFolder(folder);
}

describe("openSourceFolder", () => {
  const Row = v.object({ id: v.string(), value: v.nullable(v.string()) });

  it("knows which files are there", () => {
    const read = folderWith("facts.csv", "id\n");
    expect(read.has("facts.csv")).toBe(true);
    expect(read.has("other.csv")).toBe(false);
  });

  it("reads empty cells and the word null as null", () => {
    const read = folderWith("facts.csv", "id,value\na,\nb,null\nc, 3 \n");
    expect(read.csv("facts.csv", Row).map(({ value }) => value)).toEqual([null, null, "3"]);
  });

  it("names file, row and field of a cell that does not fit", () => {
    const read = folderWith("facts.csv", "id,value\na,1\n,2\n");
    expect(() => read.csv("facts.csv", Row)).toThrow(/facts\.csv, row 3: id/);
  });

  it("names file, feature and field of a property that does not fit", () => {
    const feature = { type: "Feature", properties: { naam: 3 }, geometry: null };
    const read = folderWith(
      "areas.geojson",
      JSON.stringify({ type: "FeatureCollection", features: [feature] }),
    );
    expect(() => read.geojson("areas.geojson", v.object({ naam: v.string() }))).toThrow(
      /areas\.geojson, feature 1: naam/,
    );
  });

  it("refuses what is no feature collection", () => {
    const read = folderWith("areas.geojson", '{"type":"Topology"}');
    expect(() => read.geojson("areas.geojson", v.object({}))).toThrow(/areas\.geojson: type/);
  });
});
