import type { Geometry } from "geojson";
import { FetchFailure } from "../../fetch/failure.ts";
import type { FetchedFeature } from "../../fetch/protocols/feature-page.ts";
import type { StandIn } from "../../refresh/stand-ins.ts";
import { groupBy } from "../../steps/group-by.ts";
import { intersect } from "../../steps/overlay.ts";
import { polygonsOf } from "../../steps/polygons-of.ts";
import { slug } from "../../steps/slug.ts";
import { numberColumn, optionalText, refuseWithout, requiredText } from "./columns.ts";

/** The collection of water surfaces, and those of places: of one part, and of several. */
export const WATER_WORDS = ["waterdeel_vlak"] as const;
export const PLACE_WORDS = ["plaats_vlak", "plaats_multivlak"] as const;

const NAMES = ["naamnl", "naam", "naamofficieel"] as const;

/**
 * The surfaces of named waters as the source file has them: each water is one, cut off at the province. The
 * service has a surface for every stretch between two bridges.
 *
 * @param wanted the names of the waters, by their slug
 */
export function readNamedWaters(
  features: readonly FetchedFeature[],
  wanted: ReadonlyMap<string, string>,
  province: Geometry,
): StandIn[] {
  refuseWithout(features, ...NAMES);
  const known = features.flatMap((one) => {
    const id = namesOf(one)
      .map(slug)
      .find((name) => wanted.has(name));
    return id === undefined ? [] : [{ id, polygons: one.geometry ? polygonsOf(one.geometry) : [] }];
  });
  const waters = [...groupBy(known, ({ id }) => id)].flatMap(([id, parts]): StandIn[] => {
    const coordinates = parts.flatMap(({ polygons }) => polygons);
    const geometry = intersect({ type: "MultiPolygon", coordinates }, province);
    const isInside = geometry.coordinates.length > 0;
    return isInside ? [{ type: "Feature", geometry, properties: { naam: wanted.get(id) } }] : [];
  });
  if (waters.length === 0) throw new FetchFailure("has none of the waters of the layer by their names");
  return waters;
}

/** The settlements as the source file has them; quarters and industrial areas are none. */
export function readLiveSettlements(features: readonly FetchedFeature[]): StandIn[] {
  refuseWithout(features, "typegebied");
  refuseWithout(features, "aantalinwoners", "inwoners");
  return features
    .filter(({ properties }) => optionalText(properties, "typegebied") === "woonkern")
    .map((one) => ({
      type: "Feature",
      geometry: one.geometry,
      properties: {
        naam: namesOf(one)[0] ?? requiredText(one.properties, ...NAMES),
        inwoners: optionalText(one.properties, "aantalinwoners", "inwoners")
          ? numberColumn(one.properties, "aantalinwoners", "inwoners")
          : null,
      },
    }));
}

/** Something may have several names, with a bar between them. */
function namesOf({ properties }: FetchedFeature): string[] {
  return NAMES.flatMap((column) => optionalText(properties, column)?.split("|") ?? []).map((name) =>
    name.trim(),
  );
}
