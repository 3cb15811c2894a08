import { comparisonWords } from "./clusters-words.ts";
import type { ClustersExport } from "./format.ts";

/** What was asked, as sentences: of which sites, by which method, with which numbers. */
export function clusterSettingLines({ outcome, regions, wording }: ClustersExport): readonly string[] {
  const { parameters } = outcome;
  const { page, translate, notation, language } = wording;
  const known = regions.find(({ id }) => id === parameters.region);
  const region =
    parameters.region === null
      ? page("suitability.setup.candidates.everywhere")
      : ((language === "en" ? known?.name_en : known?.name_nl) ?? parameters.region);
  const all = page("clusters.sites.all");
  const byMethod = {
    density: () => [
      page("clusters.export.radius", { radius: notation.radius(parameters.radiusMeters) }),
      page("clusters.export.minimum", {
        count: parameters.minimumSites,
        area: notation.hectares(parameters.minimumHectares),
      }),
    ],
    "k-means": () => [
      page("clusters.export.hubs", { count: parameters.hubs, seed: String(parameters.seed) }),
    ],
    hexagons: () => [page("clusters.export.hexagons", { side: notation.radius(parameters.hexagonMeters) })],
  };
  const list = (names: readonly string[]) => names.join(", ") || all;
  return [
    page("clusters.export.method", { method: page(`clusters.methods.${parameters.method}`) }),
    ...byMethod[parameters.method](),
    page("clusters.export.layers", {
      layers: list(parameters.layers.map((id) => translate(`layers.${id}.name`))),
    }),
    page("clusters.export.kinds", {
      kinds: list(parameters.kinds.map((kind) => translate(`kinds.${kind}`))),
    }),
    page("clusters.export.statuses", {
      statuses: list(parameters.statuses.map((status) => translate(`statuses.${status}`))),
    }),
    page("clusters.export.region", { region }),
    page("clusters.export.moment", {
      moment: parameters.year === null ? page("clusters.sites.today") : String(parameters.year),
    }),
    page("clusters.export.largeScale", { area: notation.hectares(parameters.largeScaleHectares) }),
    page("clusters.export.modes", { distance: notation.radius(parameters.modeMeters) }),
    page(`clusters.export.${parameters.withPlannedNodes ? "plannedNodes" : "existingNodes"}`),
    ...(parameters.compare && parameters.method === "density"
      ? [page("clusters.export.compare", { what: comparisonWords(parameters.compare, wording) })]
      : []),
  ];
}
