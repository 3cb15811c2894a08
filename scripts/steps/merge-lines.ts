import type { Position } from "geojson";

/** Names a position, so that lines that meet exactly can find each other. */
export function positionKey([longitude, latitude]: Position): string {
  return `${longitude},${latitude}`;
}

/** How many line ends meet at each position. */
export function countEnds(lines: readonly (readonly Position[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const end of [line[0], line.at(-1)]) {
      if (end) counts.set(positionKey(end), (counts.get(positionKey(end)) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Joins lines that follow one another into longer ones, so that lines end only where something happens:
 * at junctions, where more or fewer than two ends meet.
 *
 * @param ends how many ends meet at each position, counted over all lines of the layer
 */
export function mergeLines(lines: readonly Position[][], ends: ReadonlyMap<string, number>): Position[][] {
  const waiting = new Set(lines);
  const byEnd = new Map<string, Position[][]>();
  for (const line of lines) {
    for (const end of [line[0], line.at(-1)]) {
      if (end) byEnd.set(positionKey(end), [...(byEnd.get(positionKey(end)) ?? []), line]);
    }
  }
  const next = (end: Position | undefined): Position[] | undefined => {
    if (!end || ends.get(positionKey(end)) !== 2) return undefined;
    return byEnd.get(positionKey(end))?.find((line) => waiting.has(line));
  };
  const extend = (line: Position[]): Position[] => {
    let grown = line;
    for (let more = next(grown.at(-1)); more; more = next(grown.at(-1))) {
      waiting.delete(more);
      const forward = positionKey(more[0] ?? []) === positionKey(grown.at(-1) ?? []);
      grown = [...grown, ...(forward ? more : more.toReversed()).slice(1)];
    }
    return grown;
  };
  const merged: Position[][] = [];
  for (const line of lines) {
    if (!waiting.delete(line)) continue;
    merged.push(extend(extend(line).toReversed()).toReversed());
  }
  return merged;
}
