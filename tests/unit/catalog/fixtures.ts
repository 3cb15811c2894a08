import type { ManifestLayer } from "../../../src/catalog/manifest.ts";

/** What the manifest says of a layer. */
export const about: ManifestLayer = {
  id: "ports",
  file: "ports.geojson",
  geometry: "point",
  featureCount: 1,
  bytes: 1,
  sha256: "",
  publisher: "Test",
  licence: "CC0",
  sourceUrl: "https://example.org",
  sourceDate: "2026",
  retrieved: "2026-11-21",
  toleranceMeters: null,
  note_nl: "",
  note_en: "",
};

/** A sound point feature, but for what `wrong` replaces. */
export function feature(
  id: string,
  wrong: { readonly properties?: object; readonly geometry?: unknown } = {},
): object {
  const properties = {
    id,
    name_nl: `Haven ${id}`,
    name_en: null,
    aliases: null,
    kind: "harbour",
    status: "existing",
    source: "test",
    sourceDate: null,
    precisionMeters: null,
    ...wrong.properties,
  };
  const geometry = "geometry" in wrong ? wrong.geometry : { type: "Point", coordinates: [6, 52] };
  return { type: "Feature", properties, geometry };
}
