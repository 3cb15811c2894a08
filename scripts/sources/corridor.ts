import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";
import { CURATED } from "./curated.ts";

export const CORRIDOR_FILE = "facts_corridor_nodes.csv";
export const CORRIDOR_STATIONS_FILE = "stations_nl.geojson";
const CORRIDOR = "North Sea-Baltic";

/** A node of the corridor, placed by its town. */
export interface CorridorNode {
  readonly nameNl: string;
  readonly nameEn: string | null;
  readonly country: string;
  /** The words of the list on the status of the node in the regulation. */
  readonly regulation: string;
  readonly lngLat: LngLat;
  readonly precisionMeters: number;
  /** Whose point it is. */
  readonly placedBy: string;
}

/** One chain of nodes of one mode, in order; `joined` when lines between them are told. */
export interface CorridorChain {
  readonly name: string;
  readonly mode: "water" | "rail" | "road" | null;
  readonly joined: boolean;
  readonly nodes: readonly CorridorNode[];
}

const NumberText = v.nullable(v.pipe(v.string(), v.transform(Number), v.finite()));

const Row = v.object({
  corridor: v.string(),
  mode: v.string(),
  order: v.pipe(v.string(), v.transform(Number)),
  node: v.string(),
  country: v.string(),
  lon: NumberText,
  lat: NumberText,
  regulation: v.string(),
  coord_source: v.string(),
});
type Row = v.InferOutput<typeof Row>;

const PlaceRow = v.object({
  node: v.string(),
  name_nl: v.string(),
  name_en: v.nullable(v.string()),
  placed_by: v.picklist(["station", "geonames", "source", "own"]),
  found: v.nullable(v.string()),
  lon: NumberText,
  lat: NumberText,
});
type PlaceRow = v.InferOutput<typeof PlaceRow>;

const ChainRow = v.object({
  chain: v.string(),
  mode: v.nullable(v.picklist(["water", "rail", "road"])),
  joined: v.picklist(["yes", "no"]),
});

/**
 * The chains of the North Sea–Baltic corridor. A node stands at its own town: its station, its GeoNames
 * point, the waterway or road point of the source, or where we put the town to within 5 km
 * (`data/curated/corridor-places.csv`). The points of TENtec in the source are never used.
 */
export function readCorridorChains(read: SourceReader): readonly CorridorChain[] {
  const rows = read.csv(CORRIDOR_FILE, Row).filter(({ corridor }) => corridor === CORRIDOR);
  const placeNode = nodePlacer(read, rows);
  const chains = CURATED.csv("corridor-chains.csv", ChainRow);
  const unknown = rows.find(({ mode }) => chains.every(({ chain }) => chain !== mode));
  if (unknown) throw new Error(`data/curated/corridor-chains.csv does not have “${unknown.mode}”`);
  return chains.map(({ chain, mode, joined }) => ({
    name: chain,
    mode,
    joined: joined === "yes",
    nodes: rows
      .filter((row) => row.mode === chain)
      .sort((a, b) => a.order - b.order)
      .map(placeNode),
  }));
}

function nodePlacer(read: SourceReader, rows: readonly Row[]): (row: Row) => CorridorNode {
  const places = new Map(CURATED.csv("corridor-places.csv", PlaceRow).map((place) => [place.node, place]));
  const stations = new Map(
    read
      .geojson(CORRIDOR_STATIONS_FILE, v.object({ code: v.string() }))
      .flatMap(({ properties, geometry }) => {
        if (geometry?.type !== "Point") return [];
        const [longitude = 0, latitude = 0] = geometry.coordinates;
        return [[properties.code, [longitude, latitude] as LngLat] as const];
      }),
  );
  return (row) => {
    const place = places.get(row.node);
    if (!place) throw new Error(`data/curated/corridor-places.csv does not have “${row.node}”`);
    return {
      nameNl: place.name_nl,
      nameEn: place.name_en,
      country: row.country,
      regulation: row.regulation,
      ...pointOf(place, row, rows, stations),
    };
  };
}

type Placed = Pick<CorridorNode, "lngLat" | "precisionMeters" | "placedBy">;

function pointOf(
  place: PlaceRow,
  row: Row,
  rows: readonly Row[],
  stations: ReadonlyMap<string, LngLat>,
): Placed {
  switch (place.placed_by) {
    case "station":
      return {
        lngLat: known(stations.get(place.found ?? ""), place),
        precisionMeters: 2000,
        placedBy: "plek van het station (Rijden de Treinen)",
      };
    case "geonames": {
      const found = rows.find((one) => one.node === place.found && one.coord_source.startsWith("GeoNames"));
      return { lngLat: known(found && lngLatOf(found), place), precisionMeters: 2000, placedBy: "GeoNames" };
    }
    case "source":
      if (row.coord_source.startsWith("TENtec"))
        throw new Error(`${place.node}: a TENtec point is for checking`);
      return { lngLat: known(lngLatOf(row), place), precisionMeters: 500, placedBy: row.coord_source };
    default:
      return {
        lngLat: known(lngLatOf(place), place),
        precisionMeters: 5000,
        placedBy: "eigen plaatsing bij de stad, ± 5 km",
      };
  }
}

function lngLatOf({ lon, lat }: { lon: number | null; lat: number | null }): LngLat | undefined {
  return lon === null || lat === null ? undefined : [lon, lat];
}

function known(lngLat: LngLat | undefined, { node }: PlaceRow): LngLat {
  if (!lngLat) throw new Error(`${node}: the place it should stand at was not found`);
  return lngLat;
}
