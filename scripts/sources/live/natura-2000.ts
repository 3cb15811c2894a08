import type { Geometry } from "geojson";
import type { Bounds } from "../../../src/core/coordinates.ts";
import type { FetchedFeature } from "../../fetch/protocols/feature-page.ts";
import type { StandIn } from "../../refresh/stand-ins.ts";
import { groupBy } from "../../steps/group-by.ts";
import { boxOf, dissolve, intersect } from "../../steps/overlay.ts";
import { polygonsOf } from "../../steps/polygons-of.ts";
import { slug } from "../../steps/slug.ts";
import { requiredText, textColumn } from "./columns.ts";

/** What the service does not tell, by the number of the area. */
export type NitrogenSensitivity = ReadonlyMap<string, boolean>;

/**
 * The areas of the service as the source module has them. The service gives an area in parts, one for each
 * directive that holds there; together they are the area.
 *
 * @param sensitive which areas are sensitive to nitrogen: the service does not tell, and of a new area it is unknown
 */
export function readNatura2000(
  features: readonly FetchedFeature[],
  sensitive: NitrogenSensitivity,
  box: Bounds,
): StandIn[] {
  const areas = groupBy(
    features.filter(({ geometry }) => geometry !== null),
    ({ properties }) => requiredText(properties, "nr", "gebiedsnummer"),
  );
  return [...areas].flatMap(([number, parts]) => {
    const geometry = join(parts.flatMap((part) => part.geometry ?? []));
    if (intersect(geometry, boxOf(box)).coordinates.length === 0) return [];
    const name = requiredText(parts[0]?.properties ?? {}, "naamN2K", "naam");
    const directives = new Set(
      parts.flatMap(
        ({ properties }) => requiredText(properties, "beschermin", "bescherming").match(/HR|VR/g) ?? [],
      ),
    );
    const first = (...columns: [string, ...string[]]) =>
      parts.map(({ properties }) => textColumn(properties, ...columns)).find((text) => text !== null) ?? null;
    return {
      type: "Feature",
      geometry,
      properties: {
        naam: name,
        slug: slug(name),
        gebiedsnummer: number,
        badge: directives.size === 2 ? "VR+HR" : ([...directives][0] ?? ""),
        siteCodeVogelrichtlijn: first("sitecodeV"),
        siteCodeHabitatrichtlijn: first("sitecodeH"),
        stikstofgevoelig: sensitive.get(number) ?? null,
        natura2000Status: first("status") ?? "",
        in_overijssel: false,
      },
    };
  });
}

function join(parts: readonly Geometry[]): Geometry {
  const all: Geometry = { type: "MultiPolygon", coordinates: parts.flatMap(polygonsOf) };
  return parts.length === 1 ? all : dissolve(all);
}
