import { beforeEach, describe, expect, it } from "vitest";
import { problem } from "../../../src/core/problem.ts";
import { select, showLayer, updateSession } from "../../../src/state/actions.ts";
import {
  currentCamera,
  failedLayers,
  featuresInView,
  findFeature,
  layerData,
  locatedCount,
  redoNote,
  selectedFeature,
  undoNote,
  visibleLayers,
} from "../../../src/state/selectors.ts";
import { store } from "../../../src/state/store.ts";
import { featureOf, layerDataOf, manifest, resetStore } from "./fixtures.ts";

const ports = layerDataOf("ports", featureOf("kampen"), featureOf("zwolle"), featureOf("goor", false));
const state = () => store.getState();

beforeEach(() => {
  resetStore();
  updateSession(() => ({
    layerStates: { ports: { status: "ready", data: ports }, locks: { status: "loading" } },
  }));
});

describe("selectors", () => {
  it("list the layers that are on, without the basemap", () => {
    const before = visibleLayers(state());
    expect(before.map(({ id }) => id)).toContain("ports");
    expect(before.every(({ group }) => group !== "basemap")).toBe(true);
    showLayer("ports", false);
    expect(visibleLayers(state()).map(({ id }) => id)).not.toContain("ports");
  });

  it("keep their answer while nothing it depends on changes", () => {
    const inView = featuresInView("ports");
    const before = [visibleLayers(state()), inView(state()), failedLayers(state())];
    updateSession(() => ({ pointer: [6, 52] }));
    const after = [visibleLayers(state()), inView(state()), failedLayers(state())];
    after.forEach((answer, index) => {
      expect(answer).toBe(before[index]);
    });
  });

  it("count everything until the map has said what is in view", () => {
    expect(featuresInView("ports")(state())).toHaveLength(3);
    updateSession(() => ({ inView: { ports: ["zwolle", "atlantis"] } }));
    expect(featuresInView("ports")(state()).map(({ properties }) => properties.id)).toEqual(["zwolle"]);
    expect(featuresInView("locks")(state())).toEqual([]);
    expect(locatedCount("ports")(state())).toBe(2);
  });

  it("find a feature, and the selected one, once its layer is there", () => {
    select({ layer: "ports", id: "kampen" });
    expect(selectedFeature(state())).toMatchObject({
      layer: { id: "ports" },
      feature: { properties: { id: "kampen" } },
    });
    expect(findFeature({ layer: "ports", id: "atlantis" })(state())).toBeNull();
    expect(findFeature({ layer: "locks", id: "eefde" })(state())).toBeNull();
    expect(findFeature(null)(state())).toBeNull();
    expect(layerData("locks")(state())).toBeNull();
  });

  it("name the layers that failed", () => {
    updateSession(() => ({ layerStates: { ports: { status: "failed", problem: problem("network") } } }));
    expect(failedLayers(state())).toEqual(["ports"]);
  });

  it("name the steps that undo and redo would make", () => {
    expect(undoNote(state())).toBeNull();
    showLayer("locks", true);
    expect(undoNote(state())).toBe("show-layer");
    expect(redoNote(state())).toBeNull();
  });

  it("know where the map looks before it has moved", () => {
    expect(currentCamera(state())).toBeNull();
    updateSession(() => ({ manifest }));
    expect(currentCamera(state())?.longitude).toBeCloseTo(6.4);
  });
});
