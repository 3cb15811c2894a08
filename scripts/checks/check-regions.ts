import type { ManifestRegion } from "../../src/catalog/manifest.ts";

/** Regions have an id of their own, names, and bounds from west to east and from south to north. */
export function checkRegions(regions: readonly ManifestRegion[]): string[] {
  const seen = new Set<string>();
  return regions.flatMap(({ id, name_nl, name_en, bounds: [west, south, east, north] }) => {
    const twice = seen.has(id);
    seen.add(id);
    return [
      ...(twice ? [`the region ${id} occurs twice`] : []),
      ...(name_nl === "" || name_en === "" ? [`the region ${id} has no name`] : []),
      ...(west < east && south < north ? [] : [`the bounds of the region ${id} are turned round`]),
    ];
  });
}
