import type { SourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Feature, LineString } from "geojson";
import type { ClustersOutcome, NearestNode } from "../../analyses/clusters/result.ts";
import type { LngLat } from "../../core/coordinates.ts";
import type { ClusterTarget } from "../../state/session.ts";
import type { LineToThing } from "../named-line-layers.ts";

type NamedLine = Feature<LineString, LineToThing>;

/** From what is opened to the nearest of everything that it was measured to; none for a hexagon or nothing. */
export function clusterLines(outcome: ClustersOutcome, opened: ClusterTarget | null): SourceSpecification {
  const lines = new Map(linesOf(outcome, opened).map((line) => [line.geometry.coordinates.join(" "), line]));
  return { type: "geojson", data: { type: "FeatureCollection", features: [...lines.values()] } };
}

function linesOf({ result, sites }: ClustersOutcome, opened: ClusterTarget | null): NamedLine[] {
  if (result.method === "density") {
    const cluster = result.clusters.find(({ id }) => opened === `cluster/${id}`);
    if (cluster) return Object.values(cluster.nearest).flatMap(nodeLine);
    const alone = result.scattered.find(({ site }) => opened === `site/${sites[site]?.id}`);
    if (!alone) return [];
    const { nearestCluster } = alone;
    const name = String(nearestCluster?.number ?? "");
    const toCluster = nearestCluster
      ? [
          line(nearestCluster.line, {
            name_nl: name,
            name_en: null,
            distanceMeters: nearestCluster.distanceMeters,
          }),
        ]
      : [];
    return [...toCluster, ...nodeLine(alone.nearestNode)];
  }
  if (result.method === "k-means") {
    const hub = result.hubs.find(({ number }) => opened === `hub/${number}`);
    return hub ? Object.values(hub.nearest).flatMap(nodeLine) : [];
  }
  return [];
}

function nodeLine({ asset, distanceMeters, line: ends }: NearestNode): NamedLine[] {
  if (!asset || !ends) return [];
  const { name_nl, name_en } = asset;
  return [line(ends, { name_nl, name_en, distanceMeters })];
}

function line(ends: readonly [LngLat, LngLat], properties: LineToThing): NamedLine {
  const [from, to] = ends;
  return { type: "Feature", geometry: { type: "LineString", coordinates: [[...from], [...to]] }, properties };
}
