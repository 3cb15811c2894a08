import type { Geometry } from "geojson";
import type { FetchedFeature } from "../../fetch/protocols/feature-page.ts";
import type { IbisPark } from "../ibis.ts";
import { numberColumn, optionalText, requiredText } from "./columns.ts";

/** A park in the register with its outline. */
export interface LivePark extends IbisPark {
  readonly outline: Geometry | null;
}

/**
 * Parks of the register in some municipalities. Rows without a municipality are left out, as are those without
 * a name or hectares: the register keeps rows of parks that are no more.
 *
 * @param municipalities names by code without letters: `0141`
 */
export function readLiveParks(
  features: readonly FetchedFeature[],
  municipalities: ReadonlyMap<string, string>,
): LivePark[] {
  return features.flatMap(({ geometry, properties }) => {
    const code = (optionalText(properties, "GEM_CODES") ?? "").replace(/\D/g, "");
    const gemeente = municipalities.get(code);
    const gross = numberColumn(properties, "HA_BRUTO");
    const net = numberColumn(properties, "HA_NETTO");
    if (!gemeente || gross === null || net === null) return [];
    return {
      gemeente_code: code,
      gemeente,
      rin: requiredText(properties, "RIN_NUMMER"),
      naam: requiredText(properties, "PLAN_NAAM"),
      jaar: requiredText(properties, "JAAR"),
      ha_bruto: gross,
      ha_netto: net,
      ha_uitgeefbaar: numberColumn(properties, "HA_TOTTUIT") ?? 0,
      type: optionalText(properties, "WLOC_TYPE"),
      outline: geometry?.type === "Polygon" || geometry?.type === "MultiPolygon" ? geometry : null,
    };
  });
}
