import { readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { checkDocuments } from "../../scripts/checks/check-documents.ts";
import { DocumentIndex } from "../../src/catalog/document-index.ts";
import type { LayerCollection } from "../../src/catalog/feature.ts";
import { Manifest } from "../../src/catalog/manifest.ts";

/** `PO` 14 becomes PO1 … PO14: the things that the founding documents name, counted by hand. */
const NAMED: Readonly<Record<string, number>> = {
  PO: 14, // ports
  TE: 7, // terminals and transshipment points
  WA: 12, // waterways, locks, fairways
  RO: 8, // roads
  RA: 4, // rail
  PI: 1, // pipelines
  CO: 13, // corridors and axes
  AI: 3, // airports
  BP: 13, // business parks and plots
  ZE: 5, // cities with a zero-emission zone
  HU: 10, // hubs and facilities named as a kind
  NA: 1, // nature
  RE: 15, // regions
  IN: 20, // networks and institutions
  CM: 8, // companies
  IP: 21, // places abroad
};

const ids = Object.entries(NAMED).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, index) => `${kind}${index + 1}`),
);

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
const index = v.parse(DocumentIndex, read("documents.json"));
const manifest = v.parse(Manifest, read("manifest.json"));
const layers = new Map<string, LayerCollection>(
  manifest.layers.map(({ id, file }) => [id, read(file)] as const),
);
const homes = {
  layers,
  regions: new Set(manifest.regions.map(({ id }) => id)),
  figures: new Set<string>(read("figures.json").figures.map(({ id }: { id: string }) => id)),
};

describe("what the founding documents name", () => {
  it.each(ids)("%s has a home, or a reason why it is not on the map", (id) => {
    const object = index.objects.find((one) => one.id === id);
    expect(object, `${id} is not in data/curated/document-objects.csv`).toBeDefined();
    if (object) expect(checkDocuments({ ...index, objects: [object] }, homes)).toEqual([]);
  });

  it("is no more than that", () => {
    expect(index.objects.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("is told on every feature that is a home", () => {
    for (const { id, home, targets } of index.objects) {
      if (home !== "feature") continue;
      for (const { id: target } of targets) {
        const [layer = "", feature] = target.split("/");
        const found = layers.get(layer)?.features.find(({ properties }) => properties.id === feature);
        expect(found?.properties.documentReference, `${id}: ${target}`).toMatch(/, regel \d/);
        expect(found?.properties.documentReference_en, `${id}: ${target}`).toMatch(/, lines? \d/);
      }
    }
  });

  it("is missed when its home goes", () => {
    const object = index.objects.find(({ id }) => id === "PO4");
    const without = new Map([...layers].filter(([id]) => id !== "ports"));
    const objects = object ? [object, { ...object, home: "list" as const }] : [];
    expect(checkDocuments({ ...index, objects }, { ...homes, layers: without })).toEqual([
      "PO4 (Haven van Kampen): ports/kampen does not exist",
      "PO4 (Haven van Kampen): occurs twice",
      "PO4 (Haven van Kampen): is not on the map and has no reason",
      "PO4 (Haven van Kampen): ports/kampen does not exist",
    ]);
  });
});
