import type { ClustersParameters } from "../analyses/clusters/question.ts";
import { adjust, change, settle, updateSession } from "./actions.ts";
import { clustersWithinLimits } from "./clusters-limits.ts";
import type { ViewDocument } from "./document.ts";
import type { ClusterTarget } from "./session.ts";
import { withPart } from "./with-part.ts";

/** Asks for clusters otherwise, as one step. Numbers are brought within what may be asked. */
export function setClusters(part: Partial<ClustersParameters>): void {
  change("clusters-settings", (document) => withClusters(document, part));
}

/** While a slider moves; call {@link settleClusters} on release. */
export function adjustClusters(part: Partial<ClustersParameters>): void {
  adjust((document) => withClusters(document, part));
}

/** One step of everything that {@link adjustClusters} did since `before`. */
export function settleClusters(before: ViewDocument): void {
  settle("clusters-settings", before);
}

/** Opens what was found: a cluster, scattered site, hub or hexagon; null closes it. */
export function openClusterTarget(openedInClusters: ClusterTarget | null): void {
  updateSession(() => ({ openedInClusters }));
}

/** Lights up what was found, in list and map; null puts it out. */
export function hoverClusterTarget(hoveredInClusters: ClusterTarget | null): void {
  updateSession(() => ({ hoveredInClusters }));
}

/** The document itself when nothing becomes another. */
function withClusters(document: ViewDocument, part: Partial<ClustersParameters>): ViewDocument {
  return withPart(document, "clusters", clustersWithinLimits({ ...document.clusters, ...part }));
}
