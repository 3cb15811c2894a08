import { expect, it } from "vitest";
import { checkDocumentFacts } from "../../../../scripts/checks/check-document-facts.ts";
import { readCommittedLayer } from "../../../../scripts/io/read-layer.ts";
import type { LayerCollection, LayerFeature } from "../../../../src/catalog/feature.ts";

const layers = new Map(
  ["natura-2000", "ports", "zero-emission-zones", "roads", "province"].flatMap((id) => {
    const layer = readCommittedLayer("public/data", id);
    return layer ? [[id, layer] as const] : [];
  }),
);

/** The layers with one of them changed, feature by feature; null takes a feature away. */
function changed(id: string, change: (feature: LayerFeature) => LayerFeature | null) {
  const layer = layers.get(id) as LayerCollection;
  const features = layer.features.flatMap((feature) => change(feature) ?? []);
  return new Map(layers).set(id, { ...layer, features });
}

it("finds what the documents count in the committed layers", () => {
  expect(checkDocumentFacts(layers)).toEqual([]);
});

it("counts the nature areas", () => {
  let left = 1;
  const fewer = changed("natura-2000", (feature) =>
    feature.properties.inOverijssel === true && left-- > 0 ? null : feature,
  );
  expect(checkDocumentFacts(fewer)).toEqual([
    "natura-2000: 23 areas lie in Overijssel, the documents say 24",
  ]);
});

it("misses a harbour of a cooperation and a city with a zone", () => {
  expect(
    checkDocumentFacts(changed("ports", (port) => (port.properties.id === "lochem" ? null : port))),
  ).toEqual(["ports/lochem: is missing in Port of Twente"]);
  expect(
    checkDocumentFacts(changed("zero-emission-zones", (zone) => ({ ...zone, geometry: null }))),
  ).toHaveLength(3);
});

it("sees a motorway that is cut in two, ends in the province or stays outside it", () => {
  const cut = (from: number, to?: number) =>
    changed("roads", (road) =>
      road.properties.id === "a1" && road.geometry?.type === "MultiLineString"
        ? {
            ...road,
            geometry: {
              type: "MultiLineString",
              coordinates: [
                ...(to === undefined ? [] : [road.geometry.coordinates[0]?.slice(to) ?? []]),
                road.geometry.coordinates[0]?.slice(0, from) ?? [],
              ],
            },
          }
        : road,
    );
  expect(checkDocumentFacts(cut(20, 22))).toEqual(["roads/a1: is not in one piece"]);
  expect(checkDocumentFacts(cut(200))).toContain("roads/a1: ends inside the province");
  expect(checkDocumentFacts(cut(5))).toEqual(["roads/a1: does not come into the province"]);
});
