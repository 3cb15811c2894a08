import type { LayerCollection } from "../../src/catalog/feature.ts";
import { linesOf } from "../steps/lines-of.ts";
import { project } from "../steps/project.ts";

/** Names the features with a segment longer than `maximumMeters` in RD. */
export function checkSegments(collection: LayerCollection, maximumMeters: number): string[] {
  return collection.features.flatMap(({ geometry, properties: { id } }) => {
    const longest = (geometry ? linesOf(geometry) : [])
      .flatMap((line) => {
        const points = line.map(project);
        return points.slice(1).map(([bx, by], index) => {
          const [ax, ay] = points[index] ?? [bx, by];
          return Math.hypot(bx - ax, by - ay);
        });
      })
      .reduce((a, b) => Math.max(a, b), 0);
    return longest > maximumMeters
      ? [`${id}: has a segment of ${Math.round(longest)} m, allowed are ${maximumMeters} m`]
      : [];
  });
}
