import type { ClustersOutcome } from "../analyses/clusters/result.ts";
import { rememberLast } from "./remember-last.ts";
import { outcomeOf } from "./selectors.ts";
import type { ClusterTarget } from "./session.ts";
import type { State } from "./store.ts";
import { isSame } from "./with-part.ts";

/** Named questions about clusters, as in `selectors.ts`. */

/** What was found last; while looking again, what was found before. */
export function clustersOutcome(state: State): ClustersOutcome | null {
  return outcomeOf(state.session.clustersJob);
}

/** Whether what is on the screen is what is asked now. */
export const clustersAreCurrent = rememberLast(
  (state: State) => [clustersOutcome(state), state.document.clusters] as const,
  (outcome, parameters): boolean => outcome !== null && isSame(outcome.parameters, parameters),
);

/** What is opened, as far as it is still there. */
export const openedTarget = rememberLast(
  (state: State) => [clustersOutcome(state), state.session.openedInClusters] as const,
  (outcome, target): ClusterTarget | null =>
    outcome && target && targetsOf(outcome).has(target) ? target : null,
);

/** Everything that can be opened in an outcome. */
function targetsOf({ result, sites }: ClustersOutcome): ReadonlySet<ClusterTarget> {
  switch (result.method) {
    case "density":
      return new Set<ClusterTarget>([
        ...result.clusters.map(({ id }) => `cluster/${id}` as const),
        ...result.scattered.flatMap(({ site }) => {
          const id = sites[site]?.id;
          return id === undefined ? [] : [`site/${id}` as const];
        }),
      ]);
    case "k-means":
      return new Set(result.hubs.map(({ number }) => `hub/${number}` as const));
    case "hexagons":
      return new Set(result.hexagons.map(({ id }) => `hexagon/${id}` as const));
  }
}
