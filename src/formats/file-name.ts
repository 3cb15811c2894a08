import type { Format, PageWording, Wording } from "./format.ts";

/** `knooppunt_nabijheid_2026-11-21.csv`; `date` is the ISO date on which it is saved. */
export function proximityFileName(format: Format, date: string, wording: Wording): string {
  return `knooppunt_${wording.translate("formats.proximityFile")}_${date}.${format.extension}`;
}

/** `knooppunt_rangorde_2026-11-21.csv`. */
export function suitabilityFileName(format: Format, date: string, wording: PageWording): string {
  return `knooppunt_${wording.page("suitability.export.file")}_${date}.${format.extension}`;
}

/** `knooppunt_clusters_2026-11-21.csv`. */
export function clustersFileName(format: Format, date: string, wording: PageWording): string {
  return `knooppunt_${wording.page("clusters.export.file")}_${date}.${format.extension}`;
}

/** `knooppunt_dekking_2026-11-21.csv`. */
export function coverageFileName(format: Format, date: string, wording: PageWording): string {
  return `knooppunt_${wording.page("coverage.export.file")}_${date}.${format.extension}`;
}

/** `knooppunt_kavels_2026-11-21.csv`. */
export function waterBoundFileName(format: Format, date: string, wording: PageWording): string {
  return `knooppunt_${wording.page("plots.export.file")}_${date}.${format.extension}`;
}
