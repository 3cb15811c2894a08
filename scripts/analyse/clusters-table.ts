import type { ClustersOutcome, DensityResult } from "../../src/analyses/clusters/result.ts";
import { comparisonBlocks } from "../../src/formats/clusters-comparison.ts";
import { shareLines } from "../../src/formats/clusters-shares.ts";
import {
  clusterTable,
  hexagonTable,
  hubTable,
  scatteredTable,
  type WordTable,
} from "../../src/formats/clusters-tables.ts";
import { clusterNotes } from "../../src/formats/clusters-text.ts";
import { emptyWords } from "../../src/formats/clusters-words.ts";
import type { ClustersExport, PageWording } from "../../src/formats/format.ts";
import { item, joinBlocks } from "../../src/formats/outcome-lines.ts";
import { columns } from "../io/columns.ts";

/** For reading in a terminal: clusters and what they reach, what is scattered, the shares, and the notes. */
export function clustersTable(content: ClustersExport): string {
  return joinBlocks([...blocks(content), ...clusterNotes(content)]);
}

function blocks({ outcome, wording }: ClustersExport): string[][] {
  const { result } = outcome;
  if (result.method === "density") return densityBlocks(result, outcome, wording);
  const table = result.method === "k-means" ? hubTable(result, wording) : hexagonTable(result, wording);
  return [table.rows.length > 0 ? lines(table) : [emptyWords(outcome, wording)]];
}

function densityBlocks(result: DensityResult, outcome: ClustersOutcome, wording: PageWording): string[][] {
  const { page, notation } = wording;
  const { shares, largeScaleShares, kneeMeters, comparison } = result;
  const clusters = clusterTable(result, wording);
  const scattered = scatteredTable(result, outcome.sites, wording);
  return [
    clusters.rows.length > 0 ? lines(clusters) : [emptyWords(outcome, wording)],
    scattered.rows.length > 0 ? lines(scattered) : [],
    [page("clusters.shares.title"), ...shareLines(shares, wording).map(item)],
    [page("clusters.cli.largeShares"), ...shareLines(largeScaleShares, wording).map(item)],
    kneeMeters === null ? [] : [page("clusters.cli.knee", { distance: notation.distance(kneeMeters) })],
    ...(comparison ? comparisonBlocks(result, comparison, wording) : []),
  ];
}

function lines({ head, rows }: WordTable): string[] {
  return columns([head, ...rows]);
}
