import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Problem, problem } from "../../../src/core/problem.ts";
import { failure, success } from "../../../src/core/result.ts";
import { LAYERS } from "../../../src/layers/index.ts";
import { addFeatureSite, moveCamera, select, showLayer, updateSession } from "../../../src/state/actions.ts";
import { retryFailed, retryLayer, retryManifest, startLoading } from "../../../src/state/loading.ts";
import { layerState } from "../../../src/state/selectors.ts";
import { store } from "../../../src/state/store.ts";
import { featureOf, layerText, manifest, resetStore } from "./fixtures.ts";

let asked: string[];
let problems: Map<string, Problem>;
let stop: () => void;

const read = async (path: string) => {
  asked.push(path);
  const wrong = problems.get(path);
  if (wrong) return failure<string>(wrong);
  return success(path === "manifest.json" ? JSON.stringify(manifest) : layerText(featureOf("kampen")));
};
const status = (layer: string) => layerState(layer)(store.getState()).status;
const noticeKeys = () => store.getState().session.notices.map(({ key }) => key);
const settled = () =>
  vi.waitFor(() =>
    expect(Object.values(store.getState().session.layerStates)).not.toContainEqual({ status: "loading" }),
  );
const start = async () => {
  stop = startLoading(read);
  await vi.waitFor(() => expect(store.getState().session.manifestState.status).not.toBe("loading"));
  await settled();
};

beforeEach(() => {
  resetStore();
  asked = [];
  problems = new Map();
});
afterEach(() => stop());

describe("startLoading", () => {
  it("reads the manifest, then what is shown and nothing else, the basemap first", async () => {
    await start();
    expect(asked[0]).toBe("manifest.json");
    expect(new Set(asked).size).toBe(asked.length);
    const shown = LAYERS.filter((layer) => layer.group === "basemap" || layer.initiallyVisible).map(
      ({ id }) => id,
    );
    const layers = asked.slice(1).map((path) => path.replace(".geojson", ""));
    expect(shown).toEqual(expect.arrayContaining(layers));
    expect(layers).toContain("ports");
    expect(layers).not.toContain("locks");
    const isBasemap = layers.map((id) => LAYERS.find((layer) => layer.id === id)?.group === "basemap");
    expect(isBasemap).toEqual(isBasemap.toSorted((a, b) => Number(b) - Number(a)));
  });

  it("loads a layer once it is switched on, and keeps it when it is switched off", async () => {
    await start();
    showLayer("locks", true);
    await settled();
    showLayer("locks", false);
    showLayer("locks", true);
    expect(status("locks")).toBe("ready");
    expect(asked.filter((path) => path === "locks.geojson")).toHaveLength(1);
  });

  it("loads what is measured from, what is selected and what is listed, shown or not", async () => {
    addFeatureSite({ layer: "stations", id: "kampen" });
    select({ layer: "municipalities", id: "kampen" });
    moveCamera({ longitude: 6, latitude: 52, zoom: 4 });
    showLayer("road-exits", true);
    updateSession(() => ({ panel: "list", listLayer: "road-exits" }));
    await start();
    expect(asked).toEqual(
      expect.arrayContaining(["stations.geojson", "municipalities.geojson", "road-exits.geojson"]),
    );
  });

  it("says of a layer that the data do not have that it is not there, and waits for nothing", async () => {
    const without = { ...manifest, layers: manifest.layers.filter(({ id }) => id !== "locks") };
    stop = startLoading(async (path) =>
      path === "manifest.json" ? success(JSON.stringify(without)) : read(path),
    );
    showLayer("locks", true);
    await vi.waitFor(() => expect(status("locks")).toBe("failed"));
    expect(layerState("locks")(store.getState())).toMatchObject({ problem: { code: "layer-absent" } });
    retryFailed();
    expect(status("locks")).toBe("failed");
    expect(noticeKeys()).toEqual([]);
  });

  it("waits with a layer for its zoom", async () => {
    moveCamera({ longitude: 6, latitude: 52, zoom: 4 });
    await start();
    const late = LAYERS.find((layer) => layer.group === "basemap" && layer.minZoom > 4);
    expect(late).toBeDefined();
    if (!late) return;
    expect(asked).not.toContain(`${late.id}.geojson`);
    moveCamera({ longitude: 6, latitude: 52, zoom: late.minZoom });
    await settled();
    expect(asked).toContain(`${late.id}.geojson`);
  });

  it("names a layer that fails, keeps the rest, and tries again when asked", async () => {
    problems.set("ports.geojson", problem("invalid-json", { file: "ports.geojson" }));
    problems.set("terminals.geojson", problem("network", { file: "terminals.geojson" }));
    await start();
    expect(layerState("ports")(store.getState())).toEqual({
      status: "failed",
      problem: problem("invalid-json", { file: "ports.geojson", layer: "ports" }),
    });
    expect(noticeKeys()).toEqual(["problems.network", "problems.invalid-json"]);
    expect(status("natura-2000")).toBe("ready");

    problems.delete("ports.geojson");
    retryLayer("ports");
    await settled();
    expect(status("ports")).toBe("ready");
    expect(noticeKeys()).toEqual(["problems.network"]);

    problems.clear();
    retryFailed();
    await settled();
    expect(status("terminals")).toBe("ready");
    expect(noticeKeys()).toEqual([]);
  });

  it("says when the manifest cannot be read, and goes on once it can", async () => {
    problems.set("manifest.json", problem("network", { file: "manifest.json" }));
    await start();
    expect(asked).toEqual(["manifest.json"]);
    expect(noticeKeys()).toEqual(["problems.network"]);
    problems.clear();
    retryManifest();
    await vi.waitFor(() => expect(status("ports")).toBe("ready"));
    expect(noticeKeys()).toEqual([]);
  });

  it("lets go of a feature that does not exist, by name", async () => {
    select({ layer: "ports", id: "atlantis" });
    await start();
    expect(store.getState().document.selected).toBeNull();
    expect(store.getState().session.notices).toMatchObject([
      { key: "problems.unknown-feature", facts: { feature: "ports/atlantis" } },
    ]);
  });

  it("lets go of a region that does not exist, by name", async () => {
    store.setState(({ document }) => ({ document: { ...document, region: "atlantis" } }));
    await start();
    expect(store.getState().document.region).toBe("overijssel");
    expect(store.getState().session.notices).toMatchObject([{ facts: { parts: "r=atlantis" } }]);
  });

  it("stops when it is told to", async () => {
    await start();
    stop();
    showLayer("locks", true);
    expect(status("locks")).toBe("idle");
  });
});
