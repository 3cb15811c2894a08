import { describe, expect, it } from "vitest";
import { optionsOf, projectRows } from "../../../../src/ui/projects-panel/project-rows.ts";
import { featureOf } from "../feature-of.ts";

const project = (id: string, more: Parameters<typeof featureOf>[1], isPlaced = false) =>
  featureOf(
    id,
    {
      kind: "project",
      theme: "accessibility-space",
      regionId: "overijssel",
      documentIds: id.toUpperCase(),
      fromYear: null,
      toYear: null,
      ...more,
    },
    isPlaced ? { type: "Point", coordinates: [6, 52.5] } : null,
  );

const features = [
  project("t1-j", { status: "studied", stage: "studied", fromYear: 2028 }, true),
  project("t1-b", { status: "lobbied", stage: "lobbied" }, true),
  project("t1-k", { status: "existing", stage: "done", fromYear: 2020 }, true),
  project(
    "mra-4",
    {
      status: "planned",
      stage: "planned",
      toYear: 2020,
      theme: "smart-logistics-amsterdam",
      regionId: "amsterdam",
    },
    true,
  ),
  project("3.4-mbo", { status: "planned", stage: "planned", theme: "knowledge-labour" }),
];
const at = (year: number | null) => ({ year, current: 2026 });
const ids = (rows: readonly { readonly properties: { readonly id: string } }[]) =>
  rows.map(({ properties }) => properties.id);

describe("the list of projects", () => {
  it("has every project, by theme and number, with what has ended apart", () => {
    const rows = projectRows(features, {}, at(null));
    expect(rows.themes.map(({ theme, rows: list }) => [theme, ids(list)])).toEqual([
      ["accessibility-space", ["t1-b", "t1-j", "t1-k"]],
      ["knowledge-labour", ["3.4-mbo"]],
    ]);
    expect(ids(rows.archive)).toEqual(["mra-4"]);
    expect(rows).toMatchObject({ count: 5, total: 5, onMap: 3 });
  });

  it("keeps what comes later in the list, and off the map", () => {
    const rows = projectRows(features, {}, at(2027));
    const later = rows.themes.flatMap(({ rows: list }) => list).filter(({ phase }) => phase === "later");
    expect(ids(later)).toEqual(["t1-j"]);
    expect(rows).toMatchObject({ count: 5, onMap: 2 });
    expect(projectRows(features, {}, at(2028)).onMap).toBe(3);
  });

  it("is filtered by theme, status and region, together", () => {
    const count = (filters: Record<string, string>) => projectRows(features, filters, at(null)).count;
    expect(count({ stage: "lobbied" })).toBe(1);
    expect(count({ stage: "done" })).toBe(1);
    expect(count({ regionId: "amsterdam" })).toBe(1);
    expect(count({ regionId: "amsterdam", stage: "lobbied" })).toBe(0);
    expect(count({ theme: "no-such-theme" })).toBe(0);
    expect(projectRows(features, { regionId: "amsterdam" }, at(null)).archive).toHaveLength(1);
  });

  it("offers only what the data have, in the order in which people think", () => {
    expect(optionsOf(features, "stage")).toEqual(["done", "planned", "studied", "lobbied"]);
    expect(optionsOf(features, "regionId")).toEqual(["amsterdam", "overijssel"]);
  });
});
