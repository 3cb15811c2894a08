import type { FetchedFeature } from "../../fetch/protocols/feature-page.ts";
import type { StandIn } from "../../refresh/stand-ins.ts";
import { linesOf } from "../../steps/lines-of.ts";
import { slug } from "../../steps/slug.ts";
import { optionalText, requiredText } from "./columns.ts";

/** Lines of railways as the source module has train series: what lies side by side then becomes one. */
export function readTracks(features: readonly FetchedFeature[]): StandIn[] {
  return features.flatMap(({ id, geometry }) =>
    (geometry ? linesOf(geometry) : []).map((coordinates) => ({
      type: "Feature",
      geometry: { type: "LineString", coordinates },
      properties: { serie: String(id) },
    })),
  );
}

/** What the layer knows of a station that ProRail does not tell. */
export interface KnownStation {
  readonly code: string;
  readonly name: string;
  readonly type: string | null;
}

/**
 * Stations as the source module has them. The code is ProRail's; where it gives none, that of the station we
 * know by the same name. Of a new station the type is unknown.
 */
export function readStations(features: readonly FetchedFeature[], known: readonly KnownStation[]): StandIn[] {
  return features.flatMap(({ geometry, properties }) => {
    if (geometry?.type !== "Point") return [];
    const name = requiredText(properties, "naam", "stationsnaam");
    const byName = known.find((station) => slug(station.name) === slug(name));
    const code =
      byName?.code ??
      optionalText(properties, "code", "stationscode", "afkorting", "verkorting")?.toUpperCase() ??
      slug(name).toUpperCase();
    const type = known.find((station) => station.code === code)?.type ?? null;
    return { type: "Feature", geometry, properties: { code, name_long: byName?.name ?? name, type } };
  });
}
