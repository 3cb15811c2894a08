import type { LegendEntry } from "../../layers/layer.ts";

/**
 * The legend line that explains a feature: of those whose sample agrees with it in every property, the one
 * that says most. Without one, the layer's first line.
 */
export function matchingEntry(
  entries: readonly LegendEntry[],
  properties: Readonly<Record<string, unknown>>,
): LegendEntry | undefined {
  let best: LegendEntry | undefined;
  let bestSize = -1;
  for (const entry of entries) {
    const sample = Object.entries(entry.explains.properties);
    if (sample.length <= bestSize) continue;
    if (sample.every(([key, value]) => (properties[key] ?? null) === value)) {
      best = entry;
      bestSize = sample.length;
    }
  }
  return best ?? entries[0];
}
