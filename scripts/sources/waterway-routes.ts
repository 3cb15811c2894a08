import type { LineString, Position } from "geojson";
import * as v from "valibot";
import type { SourceReader } from "../io/read-source.ts";
import { sliceLine } from "../steps/slice-line.ts";
import { CURATED } from "./curated.ts";
import { NWB_WATERWAYS } from "./nwb-waterways.ts";

const Texts = v.pipe(
  v.nullable(v.string()),
  v.transform((text) => text?.split(";").map((part) => part.trim()) ?? []),
);
const Kilometres = v.pipe(
  v.nullable(v.string()),
  v.transform((text) => (text === null ? null : Number(text))),
);

const Row = v.object({
  id: v.string(),
  name_nl: v.string(),
  name_en: v.nullable(v.string()),
  official_name: v.string(),
  aliases: v.nullable(v.string()),
  kind: v.picklist(["river", "canal", "lake-route"]),
  nwb_codes: Texts,
  nwb_names: Texts,
  from_km: Kilometres,
  to_km: Kilometres,
  facts: v.nullable(v.string()),
  dimensions: v.nullable(v.string()),
});
type Row = v.InferOutput<typeof Row>;
type Edge = v.InferOutput<typeof NWB_WATERWAYS.properties> & { readonly line: Position[] };

/** A named route as we draw it, with the centre lines of the source that belong to it. */
export interface WaterwayRoute {
  readonly about: Row;
  readonly routeKind: "through" | "link" | null;
  /** None where the source has no centre line: the route is then in lists only. */
  readonly lines: readonly Position[][];
}

/**
 * The routes of `data/curated/waterways.csv` with their edges. A row takes the edges of its route codes
 * (and, when it says so, of its names), between its kilometres. An edge that two rows take, or a row that
 * asks for edges that do not exist, is an error.
 */
export function readWaterwayRoutes(read: SourceReader): WaterwayRoute[] {
  const edges = readEdges(read);
  const taken = new Map<number, string>();
  return CURATED.csv("waterways.csv", Row).map((about) => {
    const own = edges.filter((edge) => belongs(edge, about));
    if (own.length === 0 && about.nwb_codes.length > 0) {
      throw new Error(`waterways.csv: ${about.id}: the source has no such edges`);
    }
    for (const edge of own.filter((one) => isWhole(one, about))) {
      const other = taken.get(edge.VWK_ID);
      if (other) throw new Error(`waterways.csv: ${about.id} and ${other} take the same edge`);
      taken.set(edge.VWK_ID, about.id);
    }
    return {
      about,
      routeKind: own.length === 0 ? null : own.some(({ VAKTYPE }) => VAKTYPE === "D") ? "through" : "link",
      lines: own.map((edge) => cutToKilometres(edge, about)),
    };
  });
}

function readEdges(read: SourceReader): Edge[] {
  return read
    .geojson(NWB_WATERWAYS.file, NWB_WATERWAYS.properties)
    .map(({ geometry, properties }) => ({ ...properties, line: (geometry as LineString).coordinates }))
    .filter(({ VAKTYPE }) => VAKTYPE !== "H");
}

function belongs(edge: Edge, { nwb_codes, nwb_names, from_km, to_km }: Row): boolean {
  return (
    nwb_codes.includes(edge.VRT_CODE) &&
    (nwb_names.length === 0 || nwb_names.includes(edge.VWG_NAAM)) &&
    (from_km === null || edge.ENDKM > from_km) &&
    (to_km === null || edge.BEGKM < to_km)
  );
}

function isWhole(edge: Edge, { from_km, to_km }: Row): boolean {
  return (from_km === null || edge.BEGKM >= from_km) && (to_km === null || edge.ENDKM <= to_km);
}

function cutToKilometres(edge: Edge, { from_km, to_km }: Row): Position[] {
  const { BEGKM, ENDKM, line } = edge;
  const share = (kilometres: number) => Math.min(1, Math.max(0, (kilometres - BEGKM) / (ENDKM - BEGKM)));
  return sliceLine(line, from_km === null ? 0 : share(from_km), to_km === null ? 1 : share(to_km));
}
