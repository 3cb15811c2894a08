import type { FacilityLayer } from "../analyses/coverage/question.ts";
import type {
  CarriagewayCoverage,
  Chainage,
  ChainFacility,
  Counts,
  CoverageCount,
  CoverageWarning,
  RoadChain,
  Span,
  SpanEnd,
} from "../analyses/coverage/result.ts";
import { LAYERS } from "../layers/index.ts";
import type { PageWording } from "./format.ts";

/** The counts of a carriageway, in the order they are told. */
export const COVERAGE_COUNTS = ["certain", "possible", "withPlans"] as const;
export type CoverageCountId = (typeof COVERAGE_COUNTS)[number];

/** The counts of a carriageway that say something else than the one before. */
export function tellingCounts(
  carriageway: CarriagewayCoverage,
): readonly (readonly [CoverageCountId, CoverageCount])[] {
  return COVERAGE_COUNTS.map((id) => [id, carriageway[id]] as const).filter(([, count], index, all) => {
    const before = all[index - 1]?.[1];
    return JSON.stringify(count) !== JSON.stringify(before);
  });
}

/** `A35–N35`; the second piece of a road is `A4 (2)`. */
export function chainName(id: string): string {
  return id.replaceAll("+", "–").replace(/\/(\d+)$/, " ($1)");
}

/** `richting Zwolle`. */
export function towardsWords({ id, towards }: CarriagewayCoverage, { page }: PageWording): string {
  return towards === null ? page(`coverage.direction.${id}`) : page("coverage.towards", { place: towards });
}

/** `km 93,4` of the post, else `≈ 130,2 km` along the drawn line. */
export function chainageWords({ hectometre, meters }: Chainage, { page, notation }: PageWording): string {
  return hectometre === null
    ? page("coverage.export.along", { kilometers: notation.number(meters / 1000, 1) })
    : page("coverage.places.atPost", { post: notation.number(hectometre, 1) });
}

/** A name in the language of the export. */
export function coverageName(
  { name_nl, name_en }: { readonly name_nl: string; readonly name_en: string | null },
  { language }: PageWording,
): string {
  return (language === "en" ? name_en : null) ?? name_nl;
}

/** The facility a span begins or ends at; null where it is none. */
export function endFacility(end: SpanEnd, { facilities }: RoadChain): ChainFacility | null {
  return end.type === "facility" ? (facilities.find(({ id }) => id === end.id) ?? null) : null;
}

/** What a span begins (`from`) or ends at, with its post. */
export function endWords(span: Span, side: "from" | "to", chain: RoadChain, wording: PageWording): string {
  const end = span[side];
  if (end.type !== "facility") return openEndWords(span, side, chain, wording);
  const facility = endFacility(end, chain);
  if (!facility) return end.id;
  return `${coverageName(facility, wording)} (${chainageWords(facility, wording)})`;
}

/** `het einde van de weg bij Zwolle`: the town only where the span runs to the first or last that is known. */
export function openEndWords(
  span: Span,
  side: "from" | "to",
  { known, carriageways }: RoadChain,
  { page }: PageWording,
): string {
  const isOuter =
    side === "from" ? span.fromMeters === known[0]?.fromMeters : span.toMeters === known.at(-1)?.toMeters;
  const towards = carriageways.find(({ id }) => id === (side === "from" ? "falling" : "rising"))?.towards;
  const { type } = span[side];
  if (!isOuter || !towards || type === "ring") return page(`coverage.gaps.${type}`);
  return page(`coverage.gaps.${type}-at`, { place: towards });
}

/** `waarvan 12,2 km langs de getekende lijn`; null where posts run on all along. */
export function schematicWords({ schematicMeters }: Span, { page, notation }: PageWording): string | null {
  const distance = notation.distance(schematicMeters);
  return schematicMeters < 1 ? null : page("coverage.gaps.schematic", { distance });
}

/** A length that may be longer than is known. */
export function boundLength(meters: number, isLowerBound: boolean, { page, notation }: PageWording): string {
  const distance = notation.distance(meters);
  return isLowerBound ? page("coverage.overview.atLeast", { distance }) : distance;
}

/** Of how many facilities is known how large and how secure they are; null when there are none. */
export function tallyWords(
  { tally }: RoadChain,
  layer: FacilityLayer,
  { page, notation }: PageWording,
): string | null {
  const { facilities, capacityKnown, capacityTotal, levels } = tally;
  if (facilities === 0) return null;
  const known = notation.number(capacityKnown);
  const capacity = page(`coverage.tally.${layer}`, { count: facilities, known });
  if (layer === "energy") return capacity;
  const total =
    capacityTotal === null ? [] : page("coverage.tally.total", { total: notation.number(capacityTotal) });
  const secure = levels.reduce((sum, each) => sum + each.facilities, 0);
  const security = page("coverage.tally.security", { known: notation.number(secure) });
  const each = levels.map(({ level, facilities: count }) =>
    page("coverage.tally.level", {
      level: page(`coverage.counts.securityLevels.${level}`),
      count: notation.number(count),
    }),
  );
  return [capacity, total, security, each, page("coverage.tally.rest")].flat().join(" ");
}

/** `32,0 km`; "at least" where the next facility lies beyond the end. */
export function spanLength({ lengthMeters, isLowerBound }: Span, wording: PageWording): string {
  return boundLength(lengthMeters, isLowerBound, wording);
}

/** Whether something counts, and why not or not surely. */
export function countsWords(counts: Counts, { page }: PageWording): string {
  const answer = page(`coverage.answers.${counts.answer}`);
  if (counts.answer === "yes") return answer;
  const why =
    counts.answer === "maybe"
      ? counts.doubts.map((doubt) => page(`coverage.doubts.${doubt}`))
      : counts.reasons.map((reason) => page(`coverage.reasons.${reason}`));
  return `${answer}: ${why.join(", ")}`;
}

/** A warning as a sentence: what is a layer is named by its name. */
export function coverageWarning(
  { code, subject }: CoverageWarning,
  { page, translate }: PageWording,
): string {
  const isLayer = LAYERS.some(({ id }) => id === subject);
  return page(`coverage.warnings.${code}`, {
    subject: isLayer ? translate(`layers.${subject}.name`) : chainName(subject),
  });
}
