import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { MultiPolygon } from "geojson";
import type { FetchedFeature } from "../../fetch/protocols/feature-page.ts";
import type { StandIn } from "../../refresh/stand-ins.ts";
import { polygonsOf } from "../../steps/polygons-of.ts";
import { representativePoint } from "../../steps/representative-point.ts";
import { requiredText } from "./columns.ts";

/** Municipalities as the source module has them: with the province each lies in. */
export function readMunicipalities(
  municipalities: readonly FetchedFeature[],
  provinces: readonly FetchedFeature[],
): StandIn[] {
  const areas = provinces.flatMap(({ geometry, properties }) =>
    geometry
      ? [{ name: requiredText(properties, "statnaam", "naam"), area: asArea(polygonsOf(geometry)) }]
      : [],
  );
  return municipalities.flatMap(({ geometry, properties }) => {
    if (!geometry) return [];
    const point = representativePoint(geometry);
    const province = point && areas.find(({ area }) => booleanPointInPolygon([...point], area));
    return {
      type: "Feature",
      geometry,
      properties: {
        code: requiredText(properties, "statcode", "code"),
        naam: requiredText(properties, "statnaam", "naam"),
        provincie: province?.name ?? "",
      },
    };
  });
}

function asArea(coordinates: MultiPolygon["coordinates"]): MultiPolygon {
  return { type: "MultiPolygon", coordinates };
}
