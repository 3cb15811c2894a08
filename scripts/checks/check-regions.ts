import type { ManifestRegion } from "../../src/catalog/manifest.ts";

/**
 * Regions have an id of their own, names and notes in both languages, bounds from west to east and from south
 * to north, a parent that exists and is no part of another itself, and layers that exist.
 */
export function checkRegions(regions: readonly ManifestRegion[], layers: readonly string[]): string[] {
  const seen = new Set<string>();
  return regions.flatMap((region) => {
    const [west, south, east, north] = region.bounds;
    const twice = seen.has(region.id);
    seen.add(region.id);
    const parent = regions.find(({ id }) => id === region.parent);
    const empty = (["name_nl", "name_en", "note_nl", "note_en"] as const).filter((key) => region[key] === "");
    return [
      ...(twice ? [`the region ${region.id} occurs twice`] : []),
      ...empty.map((key) => `the region ${region.id} has no ${key}`),
      ...(west < east && south < north ? [] : [`the bounds of the region ${region.id} are turned round`]),
      ...(region.parent === null || parent?.parent === null
        ? []
        : [`the region ${region.id} is a view within ${region.parent}, which is no region by itself`]),
      ...[...region.layers, ...region.absentLayers, ...region.partialLayers]
        .filter((layer) => !layers.includes(layer))
        .map((layer) => `the region ${region.id} names the layer ${layer}, which does not exist`),
    ];
  });
}

/** The manifest says of every region what its file says and what the layers really hold there. */
export function checkRegionContents(
  regions: readonly ManifestRegion[],
  described: readonly { readonly region: ManifestRegion }[],
): string[] {
  const ids = regions.map(({ id }) => id).join(", ");
  const wanted = described.map(({ region }) => region.id).join(", ");
  if (ids !== wanted) return [`the regions are ${ids}; their files are ${wanted}`];
  return regions.flatMap((region, index) =>
    JSON.stringify(region) === JSON.stringify(described[index]?.region)
      ? []
      : [`the region ${region.id} is not what its file and the layers say: run \`npm run data\``],
  );
}
