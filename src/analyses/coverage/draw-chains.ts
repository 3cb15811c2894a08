import type { Geometry } from "geojson";
import type { LngLat } from "../../core/coordinates.ts";
import { toRd } from "../../geo/rd.ts";
import type { World } from "../analysis.ts";
import { type DrawnPiece, type JoinedLine, joinLines, reversed } from "./join-lines.ts";
import { matchPosts } from "./match-posts.ts";
import { MeasuredLine } from "./measured-line.ts";
import { roadNumbers } from "./road-name.ts";
import { Ruler } from "./ruler.ts";

/** Something of a road that is no line: an exit or a facility, with its numbers and its post. */
export interface RoadPoint {
  readonly id: string;
  readonly roads: readonly string[];
  readonly hectometre: number | null;
  readonly lon: number;
  readonly lat: number;
  readonly x: number;
  readonly y: number;
}

/** A chain as drawn, ready to be measured along. */
export interface DrawnChain {
  readonly id: string;
  /** As it was asked for: the pieces of one road share it. */
  readonly asked: string;
  readonly joined: JoinedLine;
  readonly line: MeasuredLine;
  readonly ruler: Ruler;
}

/** An exit lies on its road; one that lies farther off belongs to a piece that is not drawn. */
export const MAX_EXIT_METERS = 2000;

/** The chains of a road, or of roads that continue each other (`A35+N35`): posts rise along them. */
export function drawChains(road: string, world: World, exits: readonly RoadPoint[]): readonly DrawnChain[] {
  const numbers = roadNumbers(road);
  const pieces = (world.get("roads")?.collection.features ?? []).flatMap(({ geometry, properties }) => {
    const number = String(properties.road ?? "");
    if (!geometry || !numbers.includes(number)) return [];
    return linesOf(geometry).map((coordinates): DrawnPiece => ({ road: number, coordinates }));
  });
  const chains = joinLines(pieces).map((joined) => orient(joined, exits));
  chains.sort((a, b) => startOf(a) - startOf(b));
  return chains.map((chain, index) => ({
    ...chain,
    asked: road,
    id: chains.length > 1 ? `${road}/${index + 1}` : road,
  }));
}

function orient(joined: JoinedLine, exits: readonly RoadPoint[]): Omit<DrawnChain, "id" | "asked"> {
  const line = new MeasuredLine(joined.coordinates);
  const found = exits.flatMap(({ roads, hectometre, x, y }) => {
    if (hectometre === null || !roads.some((road) => joined.roads.includes(road))) return [];
    const { lineMeters, offMeters } = line.footOf(x, y);
    return offMeters > MAX_EXIT_METERS ? [] : [{ lineMeters, hectometre }];
  });
  const matched = matchPosts(found, line.lengthMeters);
  const way = matched.isReversed ? reversed(joined) : joined;
  return {
    joined: way,
    line: matched.isReversed ? new MeasuredLine(way.coordinates) : line,
    ruler: new Ruler(line.lengthMeters, matched),
  };
}

/** Pieces of one road stand in the order of their posts, else from west to east. */
function startOf({ ruler, line }: Omit<DrawnChain, "id" | "asked">): number {
  const post = ruler.firstPost;
  return post ?? 1e6 + toRd(line.coordinates[0] ?? [0, 0])[0];
}

function linesOf(geometry: Geometry): readonly (readonly LngLat[])[] {
  const lines =
    geometry.type === "LineString"
      ? [geometry.coordinates]
      : geometry.type === "MultiLineString"
        ? geometry.coordinates
        : [];
  return lines.map((line) => line.map(([longitude = 0, latitude = 0]): LngLat => [longitude, latitude]));
}
