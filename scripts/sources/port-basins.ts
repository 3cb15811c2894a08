import * as v from "valibot";
import type { LngLat } from "../../src/core/coordinates.ts";
import type { SourceReader } from "../io/read-source.ts";
import { CURATED } from "./curated.ts";

export const PORT_BASINS_FILE = "havens_overijssel_nwb2017.geojson";

/** Half of a basin, about: the register's lines were reduced to their middles. */
export const BASIN_PRECISION_METERS = 300;

const RegisterProperties = v.object({ naam: v.string() });

const Decision = v.object({
  register_name: v.string(),
  port: v.nullable(v.string()),
  basin_nl: v.nullable(v.string()),
  id: v.nullable(v.string()),
  name_nl: v.nullable(v.string()),
  name_en: v.nullable(v.string()),
  reason: v.nullable(v.string()),
});

/**
 * A port basin of the waterway register and what we decided it is: part of a harbour (`port`), a basin of its
 * own (`id`), or left out with the reason.
 */
export type PortBasin = v.InferOutput<typeof Decision> & { readonly points: readonly LngLat[] };

/** The basins of the register with our decisions; a basin nobody decided on is an error that names it. */
export function readPortBasins(read: SourceReader): readonly PortBasin[] {
  const register = read.geojson(PORT_BASINS_FILE, RegisterProperties);
  const decisions = CURATED.csv("port-basins.csv", Decision);
  const decided = new Set(decisions.map((row) => row.register_name));
  const forgotten = register.find(({ properties }) => !decided.has(properties.naam));
  if (forgotten) {
    throw new Error(`data/curated/port-basins.csv has no decision on “${forgotten.properties.naam}”`);
  }
  const placed = decisions.map((row) => ({
    ...row,
    points: register
      .filter(({ properties }) => properties.naam === row.register_name)
      .flatMap(({ geometry }) =>
        geometry?.type === "Point" ? [geometry.coordinates as [number, number]] : [],
      ),
  }));
  return placed.filter(({ points }) => points.length > 0);
}
