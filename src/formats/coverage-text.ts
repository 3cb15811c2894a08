import type { CoverageCount, RoadChain } from "../analyses/coverage/result.ts";
import { coverageSettingLines } from "./coverage-settings.ts";
import {
  chainageWords,
  chainName,
  coverageName,
  coverageWarning,
  endWords,
  spanLength,
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
        ...countLines(chain, count, wording).map(item),
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
    [page("suitability.export.settings"), ...coverageSettingLines(content).map(item)],
    [
      `${translate("formats.text.method")}: ${page("coverage.from.method")}`,
      ...outcome.chains.flatMap((chain) => errorLine(chain, wording)),
      page("coverage.facilityTable.housingNote"),
      page("coverage.export.screening"),
    ],
    [translate("formats.text.sources"), ...creditLines(outcome.data, sources, wording).map(item)],
  ];
}

/** `A1: 63% van de lengte …`; nothing for a road without posts, of which a warning tells. */
export function errorLine({ id, error }: RoadChain, { page, notation }: PageWording): string[] {
  const { medianMeters, maximumMeters, byPostsShare } = error;
  if (medianMeters === null || maximumMeters === null) return [];
  return [
    page("coverage.export.error", {
      road: chainName(id),
      share: notation.percent(byPostsShare),
      median: notation.distance(medianMeters),
      maximum: notation.distance(maximumMeters),
    }),
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

function countLines(chain: RoadChain, count: CoverageCount, wording: PageWording): string[] {
  const { page } = wording;
  const { worst, gaps, proposals, facilityCount } = count;
  if (!worst) return [page("coverage.overview.nothing")];
  const words = (span: CoverageCount["spans"][number]) =>
    page("coverage.export.span", {
      length: spanLength(span, wording),
      from: endWords(span.from, chain, wording),
      to: endWords(span.to, chain, wording),
    });
  return [
    page("coverage.export.facilities", { count: facilityCount }),
    page("coverage.export.worst", { span: words(worst) }),
    ...gaps.map((gap) => page("coverage.export.gap", { span: words(gap) })),
    reachWords(count, wording),
    ...proposals.map(({ addPlaces, places, worstMeters }) =>
      page("coverage.export.proposal", {
        count: addPlaces,
        places: places.map((place) => chainageWords(place, wording)).join("; "),
        worst: wording.notation.distance(worstMeters),
      }),
    ),
  ];
}
