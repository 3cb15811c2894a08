import type { LayerFeature } from "../../src/catalog/feature.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { checkParks, reportParks } from "../checks/check-parks.ts";
import { CURATED } from "../sources/curated.ts";
import {
  IBIS_2017_FILE,
  IBIS_FILE,
  IBIS_MATCH_FILE,
  PARK_POINT_FILES,
  readIbisParks,
  SETTLEMENT_AREAS_FILE,
} from "../sources/ibis.ts";
import { readParkOutlines } from "../sources/park-outlines.ts";
import { describePark, readParkTables } from "../steps/describe-park.ts";
import { describePlannedPark, PlannedParkRow } from "../steps/describe-planned-park.ts";
import { describeSharedArea } from "../steps/describe-shared-area.ts";
import { simplifyTopology } from "../steps/simplify-topology.ts";
import { withGeometry } from "../steps/with-geometry.ts";
import { MAXIMUM_SEGMENT_METERS, type Recipe } from "./recipe.ts";

const TOLERANCE_METERS = 10;

const IBIS_DATE = "2024";

/** The parks of the register with the place of each that has one, and what several parks share once. */
export const businessParks: Recipe = {
  id: "business-parks",
  geometry: "mixed",
  coverage: { within: "province" },
  about: {
    publisher:
      "Interprovinciaal Overleg (IBIS); Kadaster (BRT TOP10NL); Rijkswaterstaat; NDW; CBS; Rijden de Treinen; OpenStreetMap contributors",
    licence: "CC0 1.0; CC BY 4.0; ODbL 1.0",
    sourceUrl: "https://data.overheid.nl/dataset/ligging-bedrijventerreinen",
    sourceDate: IBIS_DATE,
    retrieved: "2026-10-10",
    toleranceMeters: TOLERANCE_METERS,
    note_nl:
      "Namen en hectares uit IBIS (2024, Meppel 2022). IBIS telt in Overijssel 343 terreinen, samen 8.546 ha bruto en 6.335 ha netto; " +
      "de provincie schrijft 'circa 5.700 hectare', zonder jaar en zonder bruto of netto. Netto komt het dichtst in de buurt (11% meer), bruto ligt 50% hoger. " +
      "In IBIS staan ook geplande terreinen, en 182 ha is nog uit te geven. Beide getallen blijven naast elkaar staan; er is niets aangepast. " +
      "IBIS geeft geen vormen: een vlak is een wijk of bedrijvenkern van de topografische kaart met (bijna) dezelfde naam, dus 'ongeveer hier'; wonen daar ook mensen, dan is het een punt. " +
      "Delen meer terreinen één vlak, dan is dat vlak één keer getekend. Andere terreinen zijn een punt uit een openbare bron, met de nauwkeurigheid erbij, of de plaats is niet bepaald: ook van enkele terreinen waarvan het vlak in onze bron ontbreekt. " +
      "Buiten Overijssel staan alleen Meppel, Lochem, Zutphen, Apeldoorn, Arnhem, Nijmegen en Tiel erin.",
    note_en:
      "Names and hectares from IBIS (2024, Meppel 2022). IBIS counts 343 parks in Overijssel, 8,546 ha gross and 6,335 ha net together; " +
      "the province writes 'about 5,700 hectares', without a year and without gross or net. Net comes nearest (11% more), gross is 50% higher. " +
      "IBIS holds planned parks too, and 182 ha is still to be issued. Both figures stay side by side; nothing was adjusted. " +
      "IBIS gives no outlines: an area is a neighbourhood or industrial core of the topographic map with (nearly) the same name, so 'about here'; where people live there too, it is a point. " +
      "An area that several parks share is drawn once. Other parks are a point from a public source, with its precision, or their location is not determined: so are some parks whose area our source lacks. " +
      "Outside Overijssel it holds Meppel, Lochem, Zutphen, Apeldoorn, Arnhem, Nijmegen and Tiel only.",
  },
  maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  generalises: true,
  sources: [IBIS_FILE, IBIS_MATCH_FILE, IBIS_2017_FILE, SETTLEMENT_AREAS_FILE, ...PARK_POINT_FILES],
  attributes: [
    "grossHectares",
    "netHectares",
    "availableHectares",
    "onWater",
    "programmingRegion",
    "environmentalCategory",
    "gridCongestion",
  ],

  build(read, _built, resolution) {
    const parks = readIbisParks(read);
    const { byPark, shared } = readParkOutlines(read, parks);
    const tables = readParkTables(read, byPark);
    return {
      type: "FeatureCollection",
      features: simplifyAreas(
        [
          ...parks.map((park) => describePark(park, tables)),
          ...shared.map((area) => describeSharedArea(area, parks, tables.names)),
          ...CURATED.csv("planned-parks.csv", PlannedParkRow).map(describePlannedPark),
        ],
        resolution === "full" ? 0 : TOLERANCE_METERS,
      ),
    };
  },

  check: (collection) => [...checkAliases("business-parks", collection), ...checkParks(collection)],
  report: reportParks,
};

/** Generalises the outlines together, so that neighbours keep their common edges; points stay. */
function simplifyAreas(features: readonly LayerFeature[], toleranceMeters: number): LayerFeature[] {
  const outlined = features.filter(({ geometry }) => geometry !== null && geometry.type !== "Point");
  const simplified = simplifyTopology(withGeometry(outlined), {
    toleranceMeters,
    maximumSegmentMeters: MAXIMUM_SEGMENT_METERS,
  });
  const byId = new Map(simplified.map((feature) => [feature.properties.id, feature]));
  return features.map((feature) => byId.get(feature.properties.id) ?? feature);
}
