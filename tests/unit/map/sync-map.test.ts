import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DrawnLayer, Picture, PictureLayer } from "../../../src/map/picture.ts";
import { createMapWriter } from "../../../src/map/sync-map.ts";
import { lightTheme } from "../../../src/theme/theme.ts";
import { FakeMap } from "./fake-map.ts";

const points = { type: "geojson", data: "points.geojson" } as const;
const low: LayerSpecification = {
  id: "low",
  type: "circle",
  source: "points",
  paint: { "circle-radius": 2 },
};
const high: LayerSpecification = { id: "high", type: "circle", source: "points" };

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (frame: () => void) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => {
    frames = [];
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("the map writer", () => {
  it("waits for the images, and makes one pass of all that comes in one frame", () => {
    const { map, writer } = aWriter();
    writer.show(aPicture([low]));
    drawFrame();
    expect(map.calls).toEqual([]);

    writer.setImages([]);
    writer.show(aPicture([low, high]));
    expect(frames).toHaveLength(1);
    drawFrame();
    expect(map.calls).toEqual(["addSource points", "addLayer high", "addLayer low before high"]);
  });

  it("does nothing for a picture that is the same", () => {
    const { map, writer } = aStartedWriter([low, high]);
    writer.show(aPicture([low, high]));
    drawFrame();
    expect(map.calls).toEqual([]);
  });

  it("changes the properties that differ, and takes back those that are gone", () => {
    const { map, writer } = aStartedWriter([low]);
    const changed: LayerSpecification = {
      id: "low",
      type: "circle",
      source: "points",
      minzoom: 5,
      filter: ["has", "x"],
      layout: { visibility: "none" },
      paint: { "circle-color": "#123456" },
    };
    writer.show(aPicture([changed]));
    drawFrame();
    expect(map.calls).toEqual([
      "setLayerZoomRange low 5 24",
      'setFilter low ["has","x"]',
      "setLayoutProperty low visibility none",
      "setPaintProperty low circle-color #123456",
      "setPaintProperty low circle-radius undefined",
    ]);
  });

  it("sets the state of the features that changed, and takes back that of those that are gone", () => {
    const { map, writer } = aStartedWriter([low]);
    const withStates = (states: Readonly<Record<string, number>>): Picture => ({
      ...aPicture([low]),
      featureStates: new Map([
        ["points", new Map(Object.entries(states).map(([id, score]) => [id, { score }]))],
      ]),
    });
    writer.show(withStates({ a: 0.1, b: 0.2 }));
    drawFrame();
    expect(map.calls).toEqual(["setFeatureState points a score=0.1", "setFeatureState points b score=0.2"]);

    map.calls = [];
    writer.show(withStates({ b: 0.2, c: 0.3 }));
    drawFrame();
    expect(map.calls).toEqual(["removeFeatureState points a", "setFeatureState points c score=0.3"]);

    map.calls = [];
    writer.show({ ...aPicture([]), sources: new Map() });
    drawFrame();
    expect(map.calls).toEqual(["removeLayer low", "removeSource points"]);
  });

  it("shows a layer that draws itself what it has to, once, and puts another in its place", () => {
    const { map, writer } = aStartedWriter([low]);
    const shown: string[] = [];
    const drawn = (name: string): DrawnLayer => ({
      id: "surface",
      type: "custom",
      render: () => {},
      show: (content: unknown) => shown.push(`${name} ${content}`),
    });
    const [one, other] = [drawn("one"), drawn("other")];
    const withContent = (layer: DrawnLayer, content: string): Picture => ({
      ...aPicture([low, layer]),
      contents: new Map([["surface", content]]),
    });
    for (const picture of [withContent(one, "a"), withContent(one, "a"), withContent(one, "b")]) {
      writer.show(picture);
      drawFrame();
    }
    expect(shown).toEqual(["one a", "one b"]);
    expect(map.calls).toEqual(["addLayer surface"]);
    writer.show(withContent(other, "b"));
    drawFrame();
    expect(shown.at(-1)).toBe("other b");
    expect(map.calls.slice(1)).toEqual(["removeLayer surface", "addLayer surface"]);
    map.forget();
    map.fire("style.load");
    drawFrame();
    expect(shown.at(-1)).toBe("other b");
    expect(shown).toHaveLength(4);
  });

  it("puts a layer that comes later where it belongs, and moves one that changed place", () => {
    const middle: LayerSpecification = { id: "middle", type: "circle", source: "points" };
    const { map, writer } = aStartedWriter([low, high]);
    writer.show(aPicture([low, middle, high]));
    drawFrame();
    expect(map.order).toEqual(["low", "middle", "high"]);

    writer.show(aPicture([high, low, middle]));
    drawFrame();
    expect(map.order).toEqual(["high", "low", "middle"]);
  });

  it("removes layers before the source they need", () => {
    const { map, writer } = aStartedWriter([low]);
    writer.show({ ...aPicture([]), sources: new Map() });
    drawFrame();
    expect(map.calls).toEqual(["removeLayer low", "removeSource points"]);
  });

  it("hands over data only when it is another object", () => {
    const { map, writer } = aStartedWriter([low]);
    const other = { ...points, data: "others.geojson" };
    writer.show({ ...aPicture([low]), sources: new Map([["points", other]]) });
    drawFrame();
    expect(map.calls).toEqual(["setData points others.geojson"]);
  });

  it("writes everything again after a new style, and nothing twice when the map kept it", () => {
    const { map, writer } = aStartedWriter([low]);
    map.forget();
    map.fire("style.load");
    drawFrame();
    expect(map.order).toEqual(["low"]);

    map.calls = [];
    map.fire("webglcontextrestored");
    drawFrame();
    expect(map.calls.filter((call) => call.startsWith("add"))).toEqual([]);
    writer.stop();
  });

  it("writes nothing while the graphics context is lost", () => {
    const { map, writer } = aStartedWriter([low]);
    map.style = null;
    writer.show(aPicture([low, high]));
    drawFrame();
    expect(map.calls).toEqual([]);

    map.style = { _loaded: true };
    map.fire("webglcontextrestored");
    drawFrame();
    expect(map.order).toEqual(["low", "high"]);
  });
});

function aWriter() {
  const map = new FakeMap();
  return { map, writer: createMapWriter(map.asMap()) };
}

function aStartedWriter(layers: readonly PictureLayer[]) {
  const { map, writer } = aWriter();
  writer.setImages([]);
  writer.show(aPicture(layers));
  drawFrame();
  map.calls = [];
  return { map, writer };
}

function aPicture(layers: readonly PictureLayer[]): Picture {
  return {
    theme: lightTheme,
    sources: new Map([["points", points]]),
    layers,
    globalState: {},
    featureStates: new Map(),
    contents: new Map(),
  };
}

function drawFrame(): void {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
}
