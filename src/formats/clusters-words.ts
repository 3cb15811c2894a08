import type { ClusterComparison } from "../analyses/clusters/question.ts";
import type {
  Cluster,
  ClusterSite,
  ClustersOutcome,
  ClustersWarning,
  Hectares,
  Hub,
  NearestNode,
  NodeKind,
  ReachedModes,
} from "../analyses/clusters/result.ts";
import type { Mode } from "../layers/layer.ts";
import type { PageWording } from "./format.ts";
import { assetName } from "./suitability-words.ts";

const MODES: readonly Mode[] = ["water", "rail", "road"];

/** What the nearest of is looked for, in the order in which it is told; every kind, or it does not compile. */
export const NODES = Object.keys({
  terminal: true,
  quay: true,
  "road-exit": true,
  "rail-access": true,
} satisfies Record<NodeKind, true>) as readonly NodeKind[];

/** `Cluster 3: Hengelo`, after the biggest place in it. */
export function clusterName(
  { number, place }: Pick<Cluster, "number" | "place">,
  wording: PageWording,
): string {
  const name = placeName(place, wording);
  return name === null
    ? wording.page("clusters.name.cluster", { number })
    : wording.page("clusters.name.clusterAt", { number, place: name });
}

/** `Hub 1: Almelo`. */
export function hubName({ number, place }: Pick<Hub, "number" | "place">, wording: PageWording): string {
  const name = placeName(place, wording);
  return name === null
    ? wording.page("clusters.name.hub", { number })
    : wording.page("clusters.name.hubAt", { number, place: name });
}

function placeName(place: Cluster["place"], { language }: PageWording): string | null {
  return (language === "en" ? place?.name_en : null) ?? place?.name_nl ?? null;
}

/** What sources state, and of how many they state nothing: `312,0 ha; van 3 terreinen onbekend`. */
export function hectaresWords({ known, unknownCount }: Hectares, { page, notation }: PageWording): string {
  if (unknownCount === 0) return notation.hectares(known);
  if (known === 0) return page("clusters.hectares.unknown", { count: unknownCount });
  return page("clusters.hectares.partly", { area: notation.hectares(known), count: unknownCount });
}

/** The hectares of one site; `oppervlakte onbekend` when no source states them. */
export function siteHectares({ hectares }: Pick<ClusterSite, "hectares">, wording: PageWording): string {
  return hectares === null
    ? wording.page("clusters.hectares.siteUnknown")
    : wording.notation.hectares(hectares);
}

/** `Containerterminal Hengelo, 2,3 km (er ligt iets dichterbij waarvan niet vaststaat of het meetelt)`. */
export function nodeWords(node: NearestNode, wording: PageWording): string {
  const { page } = wording;
  const { asset, distanceMeters, doubt } = node;
  if (!asset || !Number.isFinite(distanceMeters)) return noNodeWords(node, wording);
  const why = doubt === "none" ? "" : ` (${page(`suitability.doubts.${doubt}`)})`;
  const name = assetName(asset, wording);
  if (distanceMeters === 0) return page("clusters.node.inside", { name });
  return page("clusters.node.at", { name, distance: distanceWords(node, wording) }) + why;
}

/** How far it is, or between what; what may lie at 0 m has a most alone. */
function distanceWords(
  { distanceMeters, atLeastMeters }: NearestNode,
  { page, notation }: PageWording,
): string {
  const high = notation.distance(distanceMeters);
  if (!atLeastMeters) return page("clusters.node.atMost", { distance: high });
  const low = notation.distance(atLeastMeters);
  return low === high ? high : page("suitability.amount.range", { low, high });
}

/** Why there is none, and how far around surely none lies. */
function noNodeWords({ atLeastMeters, doubt }: NearestNode, { page, notation }: PageWording): string {
  if (doubt === "layer-missing") return page("clusters.node.unknown");
  if (atLeastMeters === null) return page("clusters.node.none");
  const distance = notation.distance(atLeastMeters);
  return page(`clusters.node.${doubt === "maybe-nearer" ? "maybe" : "noneWithin"}`, { distance });
}

/** `water, spoor; misschien weg`. */
export function modesWords(modes: ReachedModes, { page, translate }: PageWording): string {
  const names = (reach: "yes" | "maybe") =>
    MODES.filter((mode) => modes[mode] === reach)
      .map((mode) => translate(`proximity.modes.${mode}`))
      .join(", ");
  const maybe = names("maybe");
  const sure = names("yes") || page("clusters.modes.none");
  return maybe ? page("clusters.modes.withMaybe", { sure, maybe }) : sure;
}

/** What is changed in a comparison: `een straal van 3 km`. */
export function comparisonWords({ of, value }: ClusterComparison, { page, notation }: PageWording): string {
  const amounts = {
    radius: () => notation.radius(value),
    "minimum-sites": () => notation.number(value),
    "minimum-hectares": () => notation.hectares(value),
    "large-scale": () => notation.hectares(value),
    year: () => String(value),
  };
  return page(`clusters.compare.what.${of}`, { amount: amounts[of](), count: value });
}

/** Why there is no cluster, hub or hexagon, and what to change. */
export function emptyWords({ sites, parameters }: ClustersOutcome, { page }: PageWording): string {
  const { method, minimumSites, minimumHectares } = parameters;
  const listed = sites.filter(({ isListed }) => isListed);
  const placed = listed.filter(({ place }) => place !== "none");
  const why = () => {
    if (listed.length === 0) return "sites";
    if (placed.length === 0) return "places";
    if (method !== "density") return "far";
    if (minimumHectares > 0 && placed.every(({ hectares }) => hectares === null)) return "noHectares";
    return placed.length === 1 && minimumSites > 1 ? "oneSite" : "clusters";
  };
  return page(`clusters.empty.${why()}`, { count: listed.length });
}

export function clustersWarning(
  { code, subject, count, hectares }: ClustersWarning,
  { page, translate, notation }: PageWording,
): string {
  return page(`clusters.warnings.${code}`, {
    subject: code === "layer-missing" ? translate(`layers.${subject}.name`) : subject,
    count: count ?? 0,
    // Nothing known is not nothing.
    area: hectares
      ? page("clusters.hectares.asFarAsKnown", { area: notation.hectares(hectares) })
      : page("clusters.hectares.siteUnknown"),
    side: notation.radius(count ?? 0),
  });
}
