import type { Cluster, ClustersOutcome, Hectares } from "../../analyses/clusters/result.ts";
import { formats } from "../../languages/index.ts";
import type { ClusterTarget } from "../../state/session.ts";

/** What stands beside the pointer: number and place, or name, and hectares as far as they are known. */
export function targetText(
  { result, sites }: ClustersOutcome,
  target: ClusterTarget,
  language: string,
): string | null {
  const { hectares, number } = formats(language);
  const area = ({ known, unknownCount }: Hectares): string[] =>
    known === 0 && unknownCount > 0 ? [] : [`${hectares(known)}${unknownCount > 0 ? "+" : ""}`];
  const numbered = (one: { readonly number: number; readonly place: Cluster["place"]; hectares: Hectares }) =>
    [
      [number(one.number), placeName(one.place, language)].filter(Boolean).join(" "),
      ...area(one.hectares),
    ].join(" · ");
  switch (result.method) {
    case "density": {
      const cluster = result.clusters.find(({ id }) => target === `cluster/${id}`);
      if (cluster) return numbered(cluster);
      const site = sites.find(({ id }) => target === `site/${id}`);
      if (!site) return null;
      return [site.name, ...(site.hectares === null ? [] : [hectares(site.hectares)])].join(" · ");
    }
    case "k-means": {
      const hub = result.hubs.find((one) => target === `hub/${one.number}`);
      return hub ? numbered(hub) : null;
    }
    case "hexagons": {
      const hexagon = result.hexagons.find(({ id }) => target === `hexagon/${id}`);
      return hexagon ? (area(hexagon.hectares)[0] ?? "?") : null;
    }
  }
}

function placeName(place: Cluster["place"], language: string): string {
  return (language === "en" ? place?.name_en : null) ?? place?.name_nl ?? "";
}
