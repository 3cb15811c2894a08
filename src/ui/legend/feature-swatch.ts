import { STATUSES } from "../../core/status.ts";
import type { LegendEntry, Swatch } from "../../layers/layer.ts";

/** What is known of a feature that must be drawn: all of its properties, or its kind and status alone. */
type Known = Readonly<Record<string, unknown>> & { readonly status: string };

/**
 * How a feature looks, found in its layer's legend: the line whose sample agrees with it in most properties,
 * in the feature's own status, so that a plan never looks like a thing that exists. Null when what is known
 * does not decide it.
 */
export function featureSwatch(entries: readonly LegendEntry[], properties: Known): Swatch | null {
  const decidable = entries.filter(({ explains }) =>
    Object.keys(explains.properties).every((key) => key in properties),
  );
  const [best] = decidable
    .map((entry) => ({ swatch: entry.swatch, score: agreement(entry, properties) }))
    .sort((a, b) => b.score - a.score);
  if (!best || (best.score === 0 && decidable.length < entries.length)) return null;
  const status = STATUSES.find((known) => known === properties.status) ?? "unknown";
  return best.swatch.type === "symbol" ? { ...best.swatch, status } : best.swatch;
}

/** The status does not count for symbols: it is drawn from the feature itself. */
function agreement({ swatch, explains }: LegendEntry, properties: Known): number {
  return Object.entries(explains.properties).filter(
    ([key, value]) => !(swatch.type === "symbol" && key === "status") && properties[key] === value,
  ).length;
}
