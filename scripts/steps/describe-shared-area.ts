import type { AttributeValue, LayerFeature } from "../../src/catalog/feature.ts";
import type { IbisPark } from "../sources/ibis.ts";
import type { SharedArea } from "../sources/park-outlines.ts";
import { BASES, basisWords, type ParkTables, parkName, precisionOf, provinceOf } from "./describe-park.ts";

const SOURCE = "Kadaster, BRT TOP10NL";
const DATE = "2025-07-01";

/** An area that several parks share, drawn once; it names its parks. */
export function describeSharedArea(
  area: SharedArea,
  parks: readonly IbisPark[],
  names: ParkTables["names"],
): LayerFeature {
  const members = parks.filter(({ rin }) => area.registerNumbers.includes(rin));
  const sum = (key: "ha_bruto" | "ha_netto" | "ha_uitgeefbaar") =>
    members.reduce((total, park) => total + park[key], 0);
  return {
    type: "Feature",
    geometry: area.geometry,
    properties: {
      id: area.id,
      name_nl: `${area.name}, ${members.length} terreinen samen`,
      name_en: `${area.name}, ${members.length} parks together`,
      aliases: area.name,
      kind: "shared-area",
      status: "unknown",
      source: SOURCE,
      sourceDate: DATE,
      precisionMeters: precisionOf({ matchKind: "partial", ratio: area.ratio }),
      registerNumber: null,
      municipality: area.municipality,
      province: provinceOf(members[0]?.gemeente_code ?? ""),
      ...toldTogether("grossHectares", sum("ha_bruto")),
      ...toldTogether("netHectares", sum("ha_netto")),
      ...toldTogether("availableHectares", sum("ha_uitgeefbaar")),
      year: Number(members[0]?.jaar),
      registerType: null,
      locationKind: "polygon",
      matchKind: null,
      locatedIn: null,
      ...basisWords(BASES.mapArea, { source: SOURCE, date: DATE }),
      onWater: null,
      parks: members.map((park) => parkName(park, names)).join("; "),
    },
  };
}

/** The hectares stay with the parks, so that nobody counts them twice; their sum is told in words. */
function toldTogether(key: string, hectares: number): Record<string, AttributeValue> {
  const write = (language: string) => hectares.toLocaleString(language, { maximumFractionDigits: 2 });
  return {
    [key]: null,
    [`${key}_qualifier`]: `de terreinen samen ${write("nl-NL")} ha`,
    [`${key}_qualifier_en`]: `the parks together ${write("en-GB")} ha`,
  };
}
