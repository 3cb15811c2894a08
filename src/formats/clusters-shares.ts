import type { Hectares, ModeShares } from "../analyses/clusters/result.ts";
import { hectaresWords } from "./clusters-words.ts";
import type { PageWording } from "./format.ts";

/** Hectares in clusters, apart from them and in clusters with modes, each with its share of what is known. */
export function shareLines(shares: ModeShares, wording: PageWording): readonly string[] {
  const { page } = wording;
  const parts = (["clustered", "scattered", "withoutPlace"] as const).map(
    (part) => `${page(`clusters.shares.${part}`)}: ${partWords(shares[part], shares, wording)}`,
  );
  return [
    `${page("clusters.shares.all")}: ${hectaresWords(shares.hectares, wording)}`,
    ...parts,
    ...shares.atLeast.map(
      ({ modes, low, high }) =>
        `${page("clusters.shares.atLeastModes", { count: modes })}: ${shareRange(low, high, shares, wording)}`,
    ),
  ];
}

/** `312,0 ha (40%); van 3 terreinen onbekend`. */
function partWords(part: Hectares, { hectares }: Pick<ModeShares, "hectares">, wording: PageWording): string {
  const share = hectares.known > 0 ? ` (${wording.notation.percent(part.known / hectares.known)})` : "";
  const area = part.known === 0 && part.unknownCount > 0 ? "" : wording.notation.hectares(part.known) + share;
  if (part.unknownCount === 0) return area;
  return area
    ? wording.page("clusters.hectares.partly", { area, count: part.unknownCount })
    : hectaresWords(part, wording);
}

/** `312,0 ha (40%)`; a range where a mode may be reached. A share is of the hectares that are known. */
export function shareRange(
  low: number,
  high: number,
  { hectares }: Pick<ModeShares, "hectares">,
  { page, notation }: PageWording,
): string {
  const one = (value: number) =>
    hectares.known > 0
      ? `${notation.hectares(value)} (${notation.percent(value / hectares.known)})`
      : notation.hectares(value);
  const [least, most] = [one(low), one(high)];
  return least === most ? least : page("suitability.amount.range", { low: least, high: most });
}
