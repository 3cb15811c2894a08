import type { Position } from "geojson";
import { connectedComponents } from "../steps/connected-components.ts";
import { positionKey } from "../steps/merge-lines.ts";
import { project } from "../steps/project.ts";

/** Two line ends closer than this that are not the same point are a junction that came apart. */
const NEAR_METERS = 2;

/**
 * A network of routes must be one: every line can be reached from every other over ends that have exactly
 * the same coordinates, and no two ends nearly meet.
 *
 * @param routes the lines of each route, by its id
 */
export function checkNetwork(routes: ReadonlyMap<string, readonly Position[][]>): string[] {
  const lines = [...routes].flatMap(([id, parts]) => parts.map((line) => ({ id, line })));
  const [, ...apart] = connectedComponents(lines.map(({ line }) => line));
  const loose = apart.map((group) => {
    const ids = new Set(group.map((index) => lines[index]?.id ?? ""));
    return `${[...ids].join(", ")}: not connected to the rest of the network`;
  });
  return [...loose, ...nearMisses(lines)];
}

function nearMisses(lines: readonly { readonly id: string; readonly line: Position[] }[]): string[] {
  const ends = new Map<string, { readonly id: string; readonly end: Position }>();
  for (const { id, line } of lines) {
    for (const end of [line[0], line.at(-1)]) if (end) ends.set(positionKey(end), { id, end });
  }
  const places = [...ends.values()].map(({ id, end }) => ({ id, point: project(end) }));
  return places.flatMap(({ id, point: [x, y] }, index) =>
    places
      .slice(index + 1)
      .filter(({ point: [u, v] }) => Math.hypot(u - x, v - y) < NEAR_METERS)
      .map((other) => `${id}: ends within ${NEAR_METERS} m of ${other.id} but does not meet it`),
  );
}
