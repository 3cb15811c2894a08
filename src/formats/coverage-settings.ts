import { chainName } from "./coverage-words.ts";
import type { CoverageExport } from "./format.ts";

/** What was asked, as sentences: which roads, which spacing, and what counts. */
export function coverageSettingLines({ outcome, regions, wording }: CoverageExport): readonly string[] {
  const { page, translate, notation, language } = wording;
  const { roads, layer, spacingMeters, statuses, ...rest } = outcome.parameters;
  const { minimumCapacity, minimumSecurity, maximumOffRoadMeters, extent } = rest;
  const region = regions.find(({ id }) => id === extent);
  const area =
    extent === null
      ? page("coverage.counts.wholeRoad")
      : ((language === "en" ? region?.name_en : region?.name_nl) ?? extent);
  const capacity =
    layer === "energy"
      ? page("coverage.counts.powerState", { count: minimumCapacity })
      : page("coverage.counts.capacityState", { count: minimumCapacity });
  const least = [
    ...(minimumCapacity > 0 ? [capacity] : []),
    ...(minimumSecurity === null ? [] : [page(`coverage.counts.securityLevels.${minimumSecurity}`)]),
  ];
  return [
    page("coverage.export.roads", { roads: roads.map(chainName).join(", "), area }),
    page("coverage.export.spacing", { spacing: notation.radius(spacingMeters) }),
    page("coverage.export.counted", {
      kinds: outcome.countedKinds.map((kind) => translate(`kinds.${kind}`)).join(", "),
      statuses: statuses.map((status) => translate(`statuses.${status}`)).join(", "),
    }),
    ...(least.length > 0 ? [page("coverage.export.least", { least: least.join(", ") })] : []),
    page("coverage.export.offRoad", { distance: notation.radius(maximumOffRoadMeters) }),
  ];
}
