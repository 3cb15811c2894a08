import type { Position } from "geojson";
import { positionKey } from "./merge-lines.ts";

/**
 * Which lines hang together: lines whose ends have exactly the same coordinates are connected.
 *
 * @returns groups of indices of lines, the biggest first
 */
export function connectedComponents(lines: readonly (readonly Position[])[]): number[][] {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let top = key;
    for (let up = parents.get(top); up !== undefined && up !== top; up = parents.get(top)) top = up;
    parents.set(key, top);
    return top;
  };
  for (const line of lines)
    parents.set(root(positionKey(line[0] ?? [])), root(positionKey(line.at(-1) ?? [])));
  const groups = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    const key = root(positionKey(line[0] ?? []));
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
