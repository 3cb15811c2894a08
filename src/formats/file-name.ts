import type { Format, Wording } from "./format.ts";

/** `knooppunt_nabijheid_2026-11-21.csv`; `date` is the ISO date on which it is saved. */
export function proximityFileName(format: Format, date: string, wording: Wording): string {
  return `knooppunt_${wording.translate("formats.proximityFile")}_${date}.${format.extension}`;
}
