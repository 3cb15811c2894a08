import type { ComparedPicture, DensityPicture, SiteChange } from "../analyses/clusters/result.ts";
import { shareLines } from "./clusters-shares.ts";
import { clusterName, comparisonWords, hectaresWords } from "./clusters-words.ts";
import type { PageWording } from "./format.ts";
import { item } from "./outcome-lines.ts";

/** What two pictures come to, one thing to a row: as it is asked, and with the one thing changed. */
export function comparisonRows(
  asked: DensityPicture,
  compared: DensityPicture,
  wording: PageWording,
): readonly (readonly [name: string, asked: string, compared: string])[] {
  const { page, notation } = wording;
  const row = (name: string, of: (picture: DensityPicture) => string) =>
    [name, of(asked), of(compared)] as const;
  return [
    row(page("clusters.compare.clusters"), ({ clusters }) => notation.number(clusters.length)),
    row(page("clusters.compare.scattered"), ({ scattered }) => notation.number(scattered.length)),
    row(page("clusters.shares.all"), ({ shares }) => hectaresWords(shares.hectares, wording)),
    row(page("clusters.shares.clustered"), ({ shares }) => hectaresWords(shares.clustered, wording)),
    row(page("clusters.shares.scattered"), ({ shares }) => hectaresWords(shares.scattered, wording)),
    row(page("clusters.shares.withoutPlace"), ({ shares }) => hectaresWords(shares.withoutPlace, wording)),
    row(page("clusters.compare.large"), ({ largeScaleShares }) =>
      hectaresWords(largeScaleShares.hectares, wording),
    ),
    row(page("clusters.compare.largeScattered"), ({ largeScaleShares }) =>
      hectaresWords(largeScaleShares.scattered, wording),
    ),
  ];
}

/** A comparison as text, in blocks: the sums side by side, who changes, and what the compared clusters reach. */
export function comparisonBlocks(
  asked: DensityPicture,
  compared: ComparedPicture,
  wording: PageWording,
): string[][] {
  const { page } = wording;
  const what = comparisonWords(compared.compare, wording);
  return [
    [
      page("clusters.compare.with", { what }),
      ...comparisonRows(asked, compared, wording).map(([name, before, after]) =>
        item(`${name}: ${page("clusters.compare.beside", { before, after })}`),
      ),
      ...compared.changes.map((change) =>
        item(`${change.name}: ${changeWords(change, asked, compared, wording)}`),
      ),
    ],
    [
      page("clusters.compare.sharesTitle", { what }),
      ...shareLines(compared.shares, wording).map((line) => item(line)),
    ],
  ];
}

/** `van verspreid naar Cluster 1: Zwolle bij straal 3 km`; a cluster goes by the number that it has in its picture. */
export function changeWords(
  { from, to, fromCluster, toCluster }: SiteChange,
  asked: DensityPicture,
  compared: ComparedPicture,
  wording: PageWording,
): string {
  const { page } = wording;
  const role = (one: string, number: number, { clusters }: DensityPicture) => {
    const cluster = clusters.find((known) => known.number === number);
    return cluster ? clusterName(cluster, wording) : page(`clusters.roles.${one}`);
  };
  return page("clusters.compare.change", {
    from: role(from, fromCluster, asked),
    to: role(to, toCluster, compared),
    what: comparisonWords(compared.compare, wording),
  });
}
