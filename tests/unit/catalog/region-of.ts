import type { ManifestRegion } from "../../../src/catalog/manifest.ts";

/** A region as the manifest has it, with what a test says of it. */
export function regionOf(
  about: Pick<ManifestRegion, "id" | "name_nl" | "bounds"> & Partial<ManifestRegion>,
): ManifestRegion {
  return {
    order: 1,
    parent: null,
    name_en: about.name_nl,
    note_nl: "",
    note_en: "",
    municipalities: [],
    languages: ["nl", "en"],
    modes: ["road", "water", "rail"],
    layers: [],
    figures: [],
    absentLayers: [],
    partialLayers: [],
    ...about,
  };
}
