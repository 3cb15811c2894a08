import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import type { WaterAdjacency, WaterBoundOutcome } from "../../../../src/analyses/water-bound/result.ts";
import { NO_PLOTS, type Plot, type PlotInventory } from "../../../../src/catalog/plot-inventory.ts";
import { plotRow } from "../../../../src/formats/plot-row.ts";
import { MAP_WORDS } from "../../../../src/layers/style/names.ts";
import type { BuildPart } from "../../../../src/map/picture.ts";
import { adjacencyPart } from "../../../../src/map/water-bound/adjacency-part.ts";
import { plotPart } from "../../../../src/map/water-bound/plot-part.ts";
import { plotText } from "../../../../src/map/water-bound/plot-text.ts";
import type { State } from "../../../../src/state/store.ts";
import { PATTERN_IDS } from "../../../../src/theme/patterns.ts";
import { darkTheme, lightTheme } from "../../../../src/theme/theme.ts";
import { anEmptyState } from "../world.ts";

const words = Object.fromEntries(MAP_WORDS.map((word) => [word, word])) as Parameters<BuildPart>[1]["words"];
const light = { theme: lightTheme, words };
const OUTLINE: Plot["geometry"] = {
  type: "Polygon",
  coordinates: [
    [
      [6, 52],
      [6.1, 52],
      [6.1, 52.1],
      [6, 52],
    ],
  ],
};
const plot = (id: string, use: Plot["use"], geometry: Plot["geometry"] = OUTLINE): Plot => ({
  id,
  place: "ports/kampen",
  areaHectares: 1,
  use,
  observed: null,
  source: "toets",
  geometry,
});
const inventory = (more: Partial<PlotInventory> = {}): PlotInventory => ({
  ...NO_PLOTS,
  plots: [plot("a", "other"), plot("b", "unknown"), plot("c", "vacant", null)],
  ...more,
});

function stateWith(ownPlots: PlotInventory | null, session: Partial<State["session"]> = {}): State {
  const empty = anEmptyState();
  return {
    ...empty,
    document: { ...empty.document, ownPlots },
    session: { ...empty.session, panel: "water-bound", ...session },
  };
}

function drawn(part: ReturnType<BuildPart>): unknown[] {
  const [, source] = part.sources[0] ?? [];
  return source?.type === "geojson" && typeof source.data === "object" && "features" in source.data
    ? source.data.features.map(({ properties }) => properties)
    : [];
}

describe("plots on the map", () => {
  it("are those with an outline, by use, while their panel is open", () => {
    const build = plotPart();
    const state = stateWith(inventory());
    expect(drawn(build(state, light))).toEqual([
      { plot: "a", use: "other", name: "a" },
      { plot: "b", use: "unknown", name: "b" },
    ]);
    expect(build(state, light).sources[0]?.[1]).toBe(build(state, light).sources[0]?.[1]);
    expect(drawn(build(stateWith(inventory(), { panel: "layers" }), light))).toEqual([]);
  });

  it("are never those of an example", () => {
    expect(drawn(plotPart()(stateWith(inventory({ example: true })), light))).toEqual([]);
    const plotDraft = {
      title: "",
      publisher: "",
      isExample: true,
      ignored: [],
      rows: [plotRow({ name: "x" }, OUTLINE)],
    };
    expect(drawn(plotPart()(stateWith(null, { plotDraft }), light))).toEqual([]);
    const own = { ...plotDraft, isExample: false };
    expect(drawn(plotPart()(stateWith(null, { plotDraft: own }), light))).toEqual([
      { plot: expect.any(String), use: "unknown", name: "x" },
    ]);
  });

  it("have another edge while they are open or pointed at", () => {
    const litBy = (session: Partial<State["session"]>) => {
      const { placed } = plotPart()(stateWith(inventory(), session), light);
      return placed.flatMap(({ layer }) =>
        layer.id === "own-plots-lit" && "filter" in layer ? [layer.filter] : [],
      );
    };
    const lit = (plots: readonly string[]) => [["in", ["get", "plot"], ["literal", plots]]];
    expect(litBy({})).toEqual(lit([]));
    expect(litBy({ chosenPlot: "a", hoveredPlot: "b" })).toEqual(lit(["a", "b"]));
  });

  it("are named beside the pointer, with their hectares once they are taken over", () => {
    expect(plotText("a", null, inventory(), "nl")).toBe("a · 1,0 ha");
    expect(plotText("z", null, inventory(), "nl")).toBeNull();
    const row = plotRow({ name: "Kade 1" }, OUTLINE);
    const draft = { title: "", publisher: "", isExample: false, ignored: [], rows: [row] };
    expect(plotText(row.key, draft, null, "nl")).toBe("Kade 1");
  });

  it.each([
    ["light", lightTheme],
    ["dark", darkTheme],
  ])("have a sound style with patterns that exist (%s)", (_, theme) => {
    const { sources, placed } = plotPart()(stateWith(inventory()), { theme, words });
    const style = {
      version: 8 as const,
      glyphs: "x/{fontstack}/{range}",
      sources: Object.fromEntries(sources),
      layers: placed.flatMap(({ layer }) => (layer.type === "custom" ? [] : [layer])),
    };
    expect(validateStyleMin(style as Parameters<typeof validateStyleMin>[0])).toEqual([]);
    const patterns = style.layers.flatMap(({ paint = {} }) =>
      "fill-pattern" in paint ? paint["fill-pattern"] : [],
    );
    expect(patterns).toHaveLength(2);
    for (const pattern of patterns) expect(PATTERN_IDS).toContain(pattern);
  });
});

describe("the line to the water", () => {
  const adjacency: WaterAdjacency = {
    featureId: "haatland",
    name_nl: "Haatland",
    name_en: null,
    status: "existing",
    municipality: null,
    scopes: [],
    basis: "outline",
    distanceMeters: 120,
    precisionMeters: null,
    waterway: {
      featureId: "ijssel",
      name_nl: "IJssel",
      name_en: null,
      cemtClass: "Va",
      maxLengthMeters: null,
      maxBeamMeters: null,
    },
    maybeNearer: null,
    line: [
      [6, 52],
      [6.001, 52],
    ],
    rank: 1,
    bestRank: 1,
    worstRank: 1,
  };
  const outcome = (one: WaterAdjacency) => ({ adjacency: [one] }) as unknown as WaterBoundOutcome;
  const at = (one: WaterAdjacency, hovered: State["session"]["hovered"]) =>
    stateWith(null, { waterBoundJob: { status: "done", outcome: outcome(one) }, hovered });

  it("is there for the park that is pointed at, and for no other thing", () => {
    const build = adjacencyPart();
    const pointed = { layer: "business-parks", id: "haatland" };
    expect(drawn(build(at(adjacency, pointed), light))).toEqual([
      { name_nl: "IJssel", name_en: null, distanceMeters: 120 },
    ]);
    expect(drawn(build(at(adjacency, null), light))).toEqual([]);
    expect(drawn(build(at(adjacency, { layer: "ports", id: "haatland" }), light))).toEqual([]);
  });

  it("is none where the waterway runs through the park", () => {
    const crossed = { ...adjacency, distanceMeters: 0 };
    expect(drawn(adjacencyPart()(at(crossed, { layer: "business-parks", id: "haatland" }), light))).toEqual(
      [],
    );
  });
});
