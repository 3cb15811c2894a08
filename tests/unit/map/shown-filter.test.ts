import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { pictureBuilder } from "../../../src/map/build-picture.ts";
import { featuresInView } from "../../../src/map/report-view.ts";
import { shownFilter } from "../../../src/map/shown-filter.ts";
import { layerData } from "../../../src/state/selectors.ts";
import type { State } from "../../../src/state/store.ts";
import { lightTheme } from "../../../src/theme/theme.ts";
import { anEmptyState, withLayer } from "./world.ts";

const LIGHT = {
  theme: lightTheme,
  words: {} as Parameters<ReturnType<typeof pictureBuilder>>[1]["words"],
};
const POINT = { type: "Point" as const, coordinates: [6.1, 52.5] };

/** Terminals: one that is there, a plan of 2028 and a plan without a year. */
function someTerminals(): State {
  const state = withLayer(anEmptyState(), "terminals", { quay: POINT, rail: POINT, idea: POINT });
  const known = layerData("terminals")(state);
  Object.assign(known?.byId.get("rail")?.properties ?? {}, { status: "studied", fromYear: 2028 });
  Object.assign(known?.byId.get("idea")?.properties ?? {}, { status: "idea" });
  return state;
}

const at = (state: State, year: number | null): State => ({
  ...state,
  document: { ...state.document, year },
});

/** The ids of the terminals that the symbols of the picture let through. */
function drawn(state: State, build = pictureBuilder()): readonly string[] {
  const layer = build(state, LIGHT).layers.find(({ id }) => id === "terminals-symbol");
  const { filter } = featureFilter(layer && "filter" in layer ? layer.filter : undefined, "filter");
  return (layerData("terminals")(state)?.collection.features ?? [])
    .filter(({ properties }) => filter({ zoom: 12 }, { type: 1, properties, geometry: [] } as never))
    .map(({ properties }) => properties.id);
}

describe("the year on the map", () => {
  it("hides a plan until the year its source states, and no other", () => {
    const state = someTerminals();
    expect(drawn(at(state, null))).toEqual(["quay", "rail", "idea"]);
    expect(drawn(at(state, 2027))).toEqual(["quay", "idea"]);
    expect(drawn(at(state, 2028))).toEqual(["quay", "rail", "idea"]);
  });

  it("moves no data, and makes no layer anew that states no years", () => {
    const state = withLayer(someTerminals(), "ports", { kampen: POINT });
    const build = pictureBuilder();
    const before = build(at(state, null), LIGHT);
    const after = build(at(state, 2027), LIGHT);
    expect(after.sources.get("terminals")).toBe(before.sources.get("terminals"));
    const ports = (picture: typeof before) => picture.layers.filter(({ id }) => id.startsWith("ports-"));
    expect(ports(after).length).toBeGreaterThan(0);
    for (const [index, layer] of ports(after).entries()) expect(layer).toBe(ports(before)[index]);
  });

  it("counts in view what is drawn, and no more", () => {
    const world = [3, 50, 8, 54] as const;
    const inView = (year: number | null) => featuresInView(at(someTerminals(), year), [...world]).terminals;
    expect(inView(null)).toEqual(["quay", "rail", "idea"]);
    expect(inView(2027)).toEqual(["quay", "idea"]);
  });
});

describe("a person's filter", () => {
  it("lets through only what has the value", () => {
    const filter = shownFilter(null, { stage: "lobbied" }, { year: null, current: 2026 });
    const passes = (stage: string) =>
      featureFilter(filter as never, "filter").filter({ zoom: 9 }, {
        type: 1,
        properties: { stage },
        geometry: [],
      } as never);
    expect([passes("lobbied"), passes("planned")]).toEqual([true, false]);
  });

  it("is nothing where nothing was asked and no year is stated", () => {
    expect(shownFilter(null, undefined, { year: 2030, current: 2026 })).toBeNull();
  });
});
