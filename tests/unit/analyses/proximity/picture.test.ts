import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { proximityPicture, resultKey } from "../../../../src/analyses/proximity/picture.ts";
import type { ProximityOutcome, ProximityParameters } from "../../../../src/analyses/proximity/types.ts";
import { oracleMeters } from "../../../oracle/brute-force.ts";
import { computeSmall, readInput } from "./world.ts";

const parameters = readInput<ProximityParameters>("point");
const outcome = await computeSmall(parameters);

function featuresOf(
  type: string,
  picture = proximityPicture(outcome, parameters.sites, parameters.radiiMeters),
) {
  return picture.features.filter(({ properties }) => properties.type === type);
}

describe("proximityPicture", () => {
  it("draws a connector to the exact nearest point of every result", () => {
    const [site] = outcome.sites;
    const connectors = featuresOf("connector");
    expect(connectors.length).toBe(site?.results.length);
    connectors.forEach(({ geometry, properties }, index) => {
      const result = site?.results[index];
      if (!result || geometry.type !== "LineString") throw new Error("not a connector");
      expect(geometry.coordinates[1]).toEqual([result.nearestLon, result.nearestLat]);
      const [from = [], to = []] = geometry.coordinates;
      expect(oracleMeters(from, to)).toBeCloseTo(result.distanceMeters, 3);
      expect(properties).toMatchObject({
        result: resultKey("site-1", { layer: result.layer, id: result.featureId }),
      });
    });
  });

  it("draws a ring per radius where the distance is counted, with its label north and south", () => {
    const rings = featuresOf("ring");
    expect(rings.map(({ properties }) => properties)).toMatchObject([
      { radiusMeters: 1000 },
      { radiusMeters: 5000 },
    ]);
    const { geometry } = rings[1] ?? {};
    const ring: Position[] = geometry?.type === "MultiLineString" ? geometry.coordinates.flat() : [];
    expect(ring.length).toBeGreaterThan(100);
    for (const corner of ring) {
      expect(Math.abs(oracleMeters([6.09, 52.51], corner) - 5000)).toBeLessThan(0.1);
    }
    const labels = featuresOf("ring-label").filter(
      ({ properties }) => "radiusMeters" in properties && properties.radiusMeters === 5000,
    );
    expect(labels.map(({ geometry }) => geometry.coordinates)).toEqual([
      ring.reduce((a, b) => ((b[1] ?? 0) > (a[1] ?? 0) ? b : a)),
      ring.reduce((a, b) => ((b[1] ?? 0) < (a[1] ?? 0) ? b : a)),
    ]);
  });

  it("marks the nearest of every layer", async () => {
    const feature = readInput<ProximityParameters>("feature");
    const found = await computeSmall(feature);
    const picture = proximityPicture(found, feature.sites, []);
    for (const site of found.sites) {
      const marked = featuresOf("connector", picture).flatMap(({ properties }) =>
        properties.type === "connector" && properties.siteId === site.siteId && properties.isNearest
          ? [properties]
          : [],
      );
      const expected = site.results.filter(
        ({ layer }, index, all) => all.findIndex((other) => other.layer === layer) === index,
      );
      expect(marked.map(({ featureId }) => featureId)).toEqual(
        expected.filter(({ distanceMeters }) => distanceMeters > 0).map(({ featureId }) => featureId),
      );
      expect(marked.length).toBeGreaterThan(0);
    }
  });

  it("moves a dragged site and its rings at once, without the connectors of where it was", () => {
    const moved = parameters.sites.map((site) => ({ ...site, longitude: 6.2 }));
    const picture = proximityPicture(outcome, moved, parameters.radiiMeters);
    expect(featuresOf("connector", picture)).toEqual([]);
    expect(featuresOf("ring", picture)).toHaveLength(2);
    expect(featuresOf("site", picture)[0]).toMatchObject({
      geometry: { coordinates: [6.2, 52.51] },
      properties: { siteId: "site-1", number: 1, draggable: true },
    });
  });

  it("draws rings around an area along its edge, and waits for them", async () => {
    const feature = readInput<ProximityParameters>("feature");
    const isRing = (found: ProximityOutcome, siteId: string) =>
      featuresOf("ring", proximityPicture(found, feature.sites, feature.radiiMeters)).filter(
        ({ properties }) => properties.siteId === siteId,
      );
    const without = await computeSmall(feature);
    const area = without.sites.find(({ isPoint }) => !isPoint)?.siteId ?? "";
    expect(isRing(without, area)).toEqual([]);
    expect(isRing(without, "terminals/near-vague")).toHaveLength(feature.radiiMeters.length);

    const withRings = await computeSmall({ ...feature, withOutlines: true });
    const drawn = isRing(withRings, area);
    expect(drawn).toHaveLength(feature.radiiMeters.length);
    const measured = withRings.sites.find(({ siteId }) => siteId === area);
    expect(drawn[0]?.geometry.coordinates).toEqual(measured?.outline?.rings[0]?.lines);
    const mark = featuresOf("site", proximityPicture(withRings, feature.sites, [])).find(
      ({ properties }) => properties.siteId === area,
    );
    expect(mark?.geometry.coordinates).toEqual(measured?.outline?.mark);
  });

  it("draws no line at 0 m", async () => {
    const feature = readInput<ProximityParameters>("feature");
    const picture = proximityPicture(await computeSmall(feature), feature.sites, []);
    expect(featuresOf("site", picture).map(({ properties }) => properties)).toMatchObject([
      { draggable: false },
      { draggable: false },
    ]);
    const trouble = readInput<ProximityParameters>("trouble");
    const inside = proximityPicture(await computeSmall(trouble), trouble.sites, []);
    const drawn = featuresOf("connector", inside).map(({ properties }) => properties);
    expect(drawn).not.toContainEqual(expect.objectContaining({ siteId: "d", featureId: "with-hole" }));
    expect(drawn).toContainEqual(expect.objectContaining({ siteId: "e", featureId: "with-hole" }));
  });

  it("draws what it can before there is an outcome", () => {
    const picture = proximityPicture(null, parameters.sites, [1000]);
    expect(picture.features.map(({ properties }) => properties.type)).toEqual([
      "ring",
      "ring-label",
      "ring-label",
      "site",
    ]);
  });
});
