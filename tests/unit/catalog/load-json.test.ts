import { describe, expect, it } from "vitest";
import { loadManifest } from "../../../src/catalog/load-manifest.ts";
import { loadSearchIndex } from "../../../src/catalog/load-search-index.ts";
import { problem } from "../../../src/core/problem.ts";
import { failure, success } from "../../../src/core/result.ts";
import { about } from "./fixtures.ts";
import { regionOf } from "./region-of.ts";

const manifest = {
  schemaVersion: 1,
  layers: [about],
  regions: [regionOf({ id: "twente", name_nl: "Twente", bounds: [6, 52, 7, 53] })],
};
const read = (json: unknown) => async () => success(JSON.stringify(json));

describe("loadManifest", () => {
  it("gives what it read", async () => {
    expect(await loadManifest(read(manifest))).toEqual(success(manifest));
  });

  it("names the first field that is wrong", async () => {
    const layers = [about, { ...about, bytes: "many" }];
    expect(await loadManifest(read({ ...manifest, layers }))).toEqual(
      failure(problem("invalid-data", { file: "manifest.json", field: "layers.1.bytes" })),
    );
    expect(await loadManifest(read({ ...manifest, schemaVersion: 2 }))).toEqual(
      failure(problem("invalid-data", { file: "manifest.json", field: "schemaVersion" })),
    );
  });

  it("says when it is not JSON", async () => {
    expect(await loadManifest(async () => success("<!doctype html>"))).toEqual(
      failure(problem("invalid-json", { file: "manifest.json" })),
    );
  });

  it("says so too when it has no field to name", async () => {
    expect(await loadManifest(read(null))).toEqual(
      failure(problem("invalid-json", { file: "manifest.json" })),
    );
  });
});

describe("loadSearchIndex", () => {
  it("takes a name whose place and location are not known", async () => {
    const entry = {
      layer: "ports",
      id: "goor",
      name_nl: "Haven van Goor",
      name_en: null,
      aliases: null,
      kind: "harbour",
      status: "planned",
      place: null,
      lon: null,
      lat: null,
    };
    expect(await loadSearchIndex(read({ schemaVersion: 1, entries: [entry] }))).toEqual(
      success({ schemaVersion: 1, entries: [entry] }),
    );
  });
});
