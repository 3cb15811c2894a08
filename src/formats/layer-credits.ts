import type { ProximityOutcome } from "../analyses/proximity/types.ts";
import type { LayerSource } from "./format.ts";

/** Who is to be named for a layer, as its licence asks; null is what the manifest does not say. */
export interface LayerCredit {
  readonly id: string;
  readonly sourceDate: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly sourceUrl: string | null;
}

/**
 * The credits of every layer an outcome rests on: those it measured to, found or not, and those its sites are
 * features of. Each once.
 */
export function layerCredits(
  { data, sites }: Pick<ProximityOutcome, "data" | "sites">,
  sources: readonly LayerSource[],
): readonly LayerCredit[] {
  const ofSites = sites.flatMap(({ feature }) => feature?.layer ?? []);
  const ids = new Set([...data.map(({ id }) => id), ...ofSites]);
  return [...ids].map((id) => {
    const source = sources.find((known) => known.id === id);
    return {
      id,
      sourceDate: data.find((used) => used.id === id)?.sourceDate ?? source?.sourceDate ?? null,
      publisher: source?.publisher ?? null,
      licence: source?.licence ?? null,
      sourceUrl: source?.sourceUrl ?? null,
    };
  });
}

/** The credits in one line, for the member `attribution` of a GeoJSON file. */
export function attributionOf(credits: readonly LayerCredit[]): string {
  return credits
    .map(({ id, publisher, sourceDate, licence, sourceUrl }) => {
      const known = [publisher, sourceDate, licence, sourceUrl].filter((part) => part !== null);
      return `${id}: ${known.join(", ")}`;
    })
    .join(" | ");
}
