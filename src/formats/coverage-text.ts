import type { CarriagewayId, CoverageCount, RoadChain } from "../analyses/coverage/result.ts";
import { coverageSettingLines } from "./coverage-settings.ts";
import {
  boundLength,
  chainageWords,
  chainName,
  coverageName,
  coverageWarning,
  endWords,
  schematicWords,
  spanLength,
  tallyWords,
  tellingCounts,
  towardsWords,
} from "./coverage-words.ts";
import { creditLines } from "./credit-lines.ts";
import type { CoverageExport, PageWording } from "./format.ts";
import { item, joinBlocks } from "./outcome-lines.ts";

/** What a person pastes into a letter: gaps per road and direction, where a place would help, and the notes. */
export function writeCoverageText(content: CoverageExport): string {
  const { outcome, wording } = content;
  const { page } = wording;
  return joinBlocks([
    [page("coverage.export.title"), page("coverage.export.screening")],
    ...coverageBlocks(content),
    outcome.chains.length === 0 ? [page("coverage.nothingFound")] : [],
    ...coverageNotes(content),
  ]);
}

/** A block per direction of each road. */
export function coverageBlocks({ outcome, wording }: CoverageExport): string[][] {
  return outcome.chains.flatMap((chain) =>
    chain.carriageways.map((carriageway) => [
      `${chainName(chain.id)}, ${towardsWords(carriageway, wording)}`,
      ...tellingCounts(carriageway).flatMap(([id, count]) => [
        `${wording.page(`coverage.export.counts.${id}`)}:`,
        ...countLines(chain, carriageway.id, count, wording).map(item),
      ]),
    ]),
  );
}

/** What holds for all of it, in blocks: how the roads were measured, warnings, settings, method, sources. */
export function coverageNotes(content: CoverageExport): string[][] {
  const { outcome, sources, wording } = content;
  const { translate, page } = wording;
  const warnings = outcome.warnings.map((warning) => item(coverageWarning(warning, wording)));
  const unplaced = outcome.unplaced.map((one) => coverageName(one, wording)).join(", ");
  return [
    unplaced === "" ? [] : [page("coverage.unplaced", { names: unplaced })],
    warnings.length > 0 ? [translate("formats.text.warnings"), ...warnings] : [],
    outcome.chains.flatMap((chain) => {
      const tally = tallyWords(chain, outcome.parameters.layer, wording);
      return tally === null ? [] : [`${chainName(chain.id)}: ${tally}`];
    }),
    [page("suitability.export.settings"), ...coverageSettingLines(content).map(item)],
    [
      `${translate("formats.text.method")}: ${page("coverage.from.method")}`,
      ...outcome.chains.map((chain) => errorLine(chain, wording).join(" ")).filter((line) => line !== ""),
      page("coverage.facilityTable.housingNote"),
      page("coverage.export.screening"),
    ],
    [translate("formats.text.sources"), ...creditLines(outcome.data, sources, wording).map(item)],
  ];
}

/** A bias reads best over a distance one knows. */
const BIAS_METERS = 10_000;

/** `A1: 63% van de lengte …`; nothing for a road without posts, of which a warning tells. */
export function errorLine({ id, error }: RoadChain, { page, notation }: PageWording): string[] {
  const { medianMeters, maximumMeters, lineToPosts, byPostsShare } = error;
  if (medianMeters === null || maximumMeters === null || lineToPosts === null) return [];
  const bias = notation.distance(Math.abs(lineToPosts - 1) * BIAS_METERS);
  return [
    page("coverage.export.error", {
      road: chainName(id),
      share: notation.percent(byPostsShare),
      median: notation.distance(medianMeters),
      maximum: notation.distance(maximumMeters),
    }),
    page(lineToPosts <= 1 ? "coverage.export.shorter" : "coverage.export.longer", { bias }),
  ];
}

/** Of the length that is looked at: within reach, beyond it, and unknown. */
function reachWords({ reach }: CoverageCount, { page, notation }: PageWording): string {
  const { totalMeters, withinMeters, beyondMeters, unknownMeters } = reach;
  if (totalMeters === 0) return page("coverage.overview.nothing");
  const share = (meters: number) => notation.percent(meters / totalMeters);
  return page("coverage.export.reach", {
    within: share(withinMeters),
    beyond: share(beyondMeters),
    unknown: share(unknownMeters),
  });
}

/** From and to as driven: on falling posts from the high end to the low one. */
function countLines(
  chain: RoadChain,
  id: CarriagewayId,
  count: CoverageCount,
  wording: PageWording,
): string[] {
  const { page } = wording;
  const { worst, gaps, proposals, facilityCount } = count;
  if (!worst) return [page("coverage.overview.nothing")];
  const [from, to] = id === "rising" ? (["from", "to"] as const) : (["to", "from"] as const);
  const words = (span: CoverageCount["spans"][number]) =>
    page("coverage.export.span", {
      length: [spanLength(span, wording), schematicWords(span, wording) ?? []].flat().join(", "),
      from: endWords(span, from, chain, wording),
      to: endWords(span, to, chain, wording),
    });
  return [
    page("coverage.export.facilities", { count: facilityCount }),
    page("coverage.export.worst", { span: gaps.includes(worst) ? spanLength(worst, wording) : words(worst) }),
    ...gaps.map((gap) => page("coverage.export.gap", { span: words(gap) })),
    reachWords(count, wording),
    ...proposals.map(({ addPlaces, places, worstMeters, isLowerBound }) =>
      page("coverage.export.proposal", {
        count: addPlaces,
        places: places.map((place) => chainageWords(place, wording)).join("; "),
        worst: boundLength(worstMeters, isLowerBound, wording),
      }),
    ),
  ];
}
