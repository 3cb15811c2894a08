import {
  featureFilter,
  type LayerSpecification,
  type StyleSpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import type { FeatureCollection, Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { LAYERS } from "../../../src/layers/index.ts";
import { PARTS_ZOOM } from "../../../src/layers/style/parts.ts";
import { pictureBuilder } from "../../../src/map/build-picture.ts";
import type { Picture, Surroundings } from "../../../src/map/picture.ts";
import { BACKGROUNDS } from "../../../src/state/document.ts";
import { findFeature } from "../../../src/state/selectors.ts";
import type { State } from "../../../src/state/store.ts";
import { darkTheme, lightTheme } from "../../../src/theme/theme.ts";
import { anEmptyState, withLayer } from "./world.ts";

const LIGHT: Surroundings = {
  theme: lightTheme,
  words: {
    class: "klasse",
    "class-unknown": "klasse onbekend",
    schematic: "schematisch",
    "to-look-at": "om te bekijken",
  },
};

describe("the wanted picture", () => {
  it("has a layer as soon as its data is there, and hides what is off", () => {
    const build = pictureBuilder();
    expect([...build(anEmptyState(), LIGHT).sources.keys()]).toEqual(["hovered", "selected"]);

    const picture = build(withLayer(withPorts(), "locks", { eefde: point }), LIGHT);
    expect(picture.sources.has("ports")).toBe(true);
    expect(visibility(picture, "ports-symbol")).toBe("visible");
    expect(visibility(picture, "locks-symbol")).toBe("none");
  });

  it("is one MapLibre accepts with every layer, background and analysis in it", () => {
    for (const background of BACKGROUNDS) {
      const site = { id: "site-1", type: "point", longitude: 6.1, latitude: 52.5, name: null } as const;
      const state = LAYERS.reduce((before, { id }) => withLayer(before, id, { one: point }), anEmptyState());
      const document = {
        ...state.document,
        background,
        proximity: { ...state.document.proximity, sites: [site] },
      };
      const picture = pictureBuilder()({ ...state, document }, LIGHT);
      expect(picture.sources.has("proximity")).toBe(true);
      expect(validateStyleMin(asStyle(picture)).map((error) => error.message)).toEqual([]);
    }
  });

  it("keeps the identity of everything that did not change", () => {
    const build = pictureBuilder();
    const state = withPorts();
    const first = build(state, LIGHT);
    const pointed = build({ ...state, session: { ...state.session, pointer: [6, 52] } }, LIGHT);
    expect(pointed.layers).toBe(first.layers);
    expect(pointed.sources.get("ports")).toBe(first.sources.get("ports"));

    const faded = build(withOpacity(state, 0.5), LIGHT);
    expect(faded.sources.get("ports")).toBe(first.sources.get("ports"));
    expect(find(faded, "ports-dot")).not.toBe(find(first, "ports-dot"));
    expect(find(faded, "ground")).toBe(find(first, "ground"));
    expect(find(faded, "ports-dot")).toMatchObject({ paint: { "circle-opacity": 0.5 } });
  });

  it("draws land under water under lines under symbols under what is selected", () => {
    const state = ["province", "water", "waterways", "ports", "places"].reduce(
      (before, layer) => withLayer(before, layer, { one: point }),
      anEmptyState(),
    );
    const ids = pictureBuilder()(state, LIGHT).layers.map(({ id }) => id);
    const order = ["ground", "province-fill", "water-fill", "waterways-line", "ports-dot", "selected-ring"];
    expect(ids.filter((id) => order.includes(id))).toEqual(order);
    expect(ids.indexOf("places-name")).toBeLessThan(ids.indexOf("ports-symbol"));
    expect(ids.indexOf("ports-label")).toBeLessThan(ids.indexOf("places-name"));
  });

  it("puts tiles over the own land and water, and under everything that carries meaning", () => {
    const state = ["water", "roads", "natura-2000"].reduce(
      (before, layer) => withLayer(before, layer, { one: point }),
      anEmptyState(),
    );
    const picture = pictureBuilder()(
      { ...state, document: { ...state.document, background: "pdok-grey" } },
      LIGHT,
    );
    const ids = picture.layers.map(({ id }) => id);
    expect(ids.indexOf("tiles")).toBeGreaterThan(ids.indexOf("water-fill"));
    expect(ids.indexOf("tiles")).toBeLessThan(ids.indexOf("natura-2000-fill"));
    expect(visibility(picture, "roads-line")).toBe("none");
    expect(visibility(picture, "natura-2000-fill")).toBe("visible");
  });

  it("draws what is pointed at once more, from one feature", () => {
    const state = withPorts();
    const hovered = { layer: "ports", id: "kampen" };
    const picture = pictureBuilder()({ ...state, session: { ...state.session, hovered } }, LIGHT);
    expect(picture.sources.get("hovered")).toMatchObject({
      data: { features: [{ properties: { id: "kampen" } }] },
    });
    expect(picture.sources.get("selected")).toMatchObject({ data: { features: [] } });
  });

  it("rings nothing where the chosen year hides the plan that is opened", () => {
    const state = withLayer(anEmptyState(), "terminals", { zwolle: point });
    const plan = findFeature({ layer: "terminals", id: "zwolle" })(state)?.feature;
    if (!plan) throw new Error("The layer has no such feature.");
    Object.assign(plan.properties, { status: "studied", fromYear: 2028 });
    const ringed = (year: number | null) => {
      const document = { ...state.document, year, selected: { layer: "terminals", id: "zwolle" } };
      const source = pictureBuilder()({ ...state, document }, LIGHT).sources.get("selected");
      return source?.type === "geojson" && (source.data as FeatureCollection).features.length;
    };
    expect([ringed(null), ringed(2027), ringed(2028)]).toEqual([1, 0, 1]);
  });

  it("rings the symbol of a feature of several points once, until its parts have symbols too", () => {
    const coordinates = [
      [6.8, 52.24],
      [6.81, 52.25],
    ];
    const state = withLayer(anEmptyState(), "ports", { hengelo: { type: "MultiPoint", coordinates } });
    const selected = { layer: "ports", id: "hengelo" };
    const picture = pictureBuilder()({ ...state, document: { ...state.document, selected } }, LIGHT);
    const source = picture.sources.get("selected");
    const data = source?.type === "geojson" ? (source.data as FeatureCollection) : null;
    const ring = find(picture, "selected-ring");
    const ringed = (zoom: number) =>
      data?.features.filter(({ properties }) =>
        featureFilter(ring && "filter" in ring ? ring.filter : undefined, "filter").filter({ zoom }, {
          type: 1,
          properties,
          geometry: [],
        } as never),
      ).length;
    expect(ringed(9)).toBe(1);
    expect(ringed(PARTS_ZOOM)).toBe(2);
  });

  it("says in the map's own state which language and which result to show", () => {
    const state = withPorts();
    const hoveredResult = { siteId: "site-1", feature: { layer: "ports", id: "kampen" } };
    const session = { ...state.session, language: "en", hoveredResult };
    expect(pictureBuilder()({ ...state, session }, LIGHT).globalState).toEqual({
      language: "en",
      "lit-result": "site-1 ports/kampen",
      "named-elsewhere": "\n",
      "word-class": "klasse",
      "word-class-unknown": "klasse onbekend",
      "word-schematic": "schematisch",
      "word-to-look-at": "om te bekijken",
    });
  });

  it("names a place once: the basemap leaves it to a visible layer of places", () => {
    const line: Geometry = {
      type: "LineString",
      coordinates: [
        [24.9, 60.2],
        [24.7, 59.4],
      ],
    };
    const state = withLayer(anEmptyState(), "corridor", { helsinki: point, "tallinn-helsinki": line });
    const shown = { ...state.document.layers, corridor: { visible: true, opacity: 1 } };
    const build = pictureBuilder();
    const names = (document: State["document"]) =>
      build({ ...state, document }, LIGHT).globalState["named-elsewhere"];
    expect(names(state.document)).toBe("\n");
    expect(names({ ...state.document, layers: shown })).toBe("\nhelsinki\n");
  });

  it("changes colours with the theme and nothing else", () => {
    const build = pictureBuilder();
    const light = build(withPorts(), LIGHT);
    const dark = build(withPorts(), { ...LIGHT, theme: darkTheme });
    expect(dark.layers.map(({ id }) => id)).toEqual(light.layers.map(({ id }) => id));
    expect(dark.sources).toEqual(light.sources);
    expect(JSON.stringify(find(dark, "ports-dot"))).toContain(darkTheme.accent);
  });
});

const point: Geometry = { type: "Point", coordinates: [5.9, 52.55] };

function withPorts(): State {
  return withLayer(anEmptyState(), "ports", { kampen: point });
}

function withOpacity(state: State, opacity: number): State {
  const layers = { ...state.document.layers, ports: { visible: true, opacity } };
  return { ...state, document: { ...state.document, layers } };
}

function find(picture: Picture, id: string) {
  return styled(picture).find((layer) => layer.id === id);
}

function visibility(picture: Picture, id: string): unknown {
  return find(picture, id)?.layout?.visibility;
}

function asStyle(picture: Picture): StyleSpecification {
  return { version: 8, sources: Object.fromEntries(picture.sources), layers: styled(picture) };
}

/** The layers by the style specification: all but those that draw themselves. */
function styled({ layers }: Picture): LayerSpecification[] {
  return layers.filter((layer) => layer.type !== "custom");
}
