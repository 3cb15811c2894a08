import { expect, it } from "vitest";
import { credits } from "../../../src/map/attribution.ts";
import { featuresInView } from "../../../src/map/report-view.ts";
import { anEmptyState, withLayer } from "./world.ts";

const inside = { type: "Point", coordinates: [6, 52.5] } as const;

it("finds what lies in view of the layers that are shown, from the data", () => {
  const ports = withLayer(anEmptyState(), "ports", {
    near: { type: "Point", coordinates: [6, 52.5] },
    far: { type: "Point", coordinates: [4, 52] },
    nowhere: null,
  });
  const state = withLayer(ports, "locks", {
    hidden: { type: "Point", coordinates: [...inside.coordinates] },
  });
  expect(featuresInView(state, [5.5, 52, 7, 53])).toEqual({
    ports: ["near"],
    "natura-2000": [],
    terminals: [],
    waterways: [],
  });
});

it("names the organisations behind what is shown, once, and no remarks", () => {
  const state = withLayer(withLayer(anEmptyState(), "ports", {}), "locks", {});
  const about = ["ports", "locks"].flatMap((id) => {
    const layer = state.session.layerStates[id];
    return layer?.status === "ready" ? [{ ...layer.data.about }] : [];
  });
  const manifest = { schemaVersion: 1 as const, layers: about, regions: [] };
  const { document, session } = state;
  expect(credits({ ...state, session: { ...session, manifest } })).toEqual({
    publishers: ["Kadaster"],
    licences: [about[0]?.licence],
  });
  const tiles = { ...document, background: "pdok-aerial" as const };
  expect(credits({ ...state, document: tiles, session: { ...session, manifest } }).publishers).toEqual([
    "Kadaster",
    "PDOK, Beeldmateriaal Nederland",
  ]);
});
