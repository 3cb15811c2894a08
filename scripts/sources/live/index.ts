import { AROUND_OVERIJSSEL, OVERIJSSEL } from "../coverage.ts";
import { type LiveSource, rdBoxOf } from "./live-source.ts";
import { ROADS_FILTER } from "./nwb-roads.ts";
import { TRUCK_PARKINGS_QUERY } from "./osm-truck-parkings.ts";
import { PLACE_WORDS, WATER_WORDS } from "./top10nl.ts";
import { NAVIGABILITY_WORDS } from "./vnds-navigability.ts";

/**
 * Every official source that can be asked on demand: where, how, for which layers, in which coordinates, by whom
 * and under which licence. Addresses were seen in public code and documentation; `--sources` gives others.
 */
export const LIVE_SOURCES: readonly LiveSource[] = [
  {
    id: "natura-2000",
    layers: ["natura-2000"],
    address: "https://service.pdok.nl/rvo/natura2000/wfs/v1_0",
    request: { protocol: "wfs", typeName: "natura2000:natura2000", box: rdBoxOf(AROUND_OVERIJSSEL) },
    crs: "EPSG:28992",
    publisher: "RVO / LVVN (PDOK)",
    licence: "Public domain",
  },
  {
    id: "cbs-municipalities",
    layers: ["municipalities"],
    address: "https://service.pdok.nl/cbs/gebiedsindelingen/2026/wfs/v1_0",
    request: { protocol: "wfs", typeName: "gebiedsindelingen:gemeente_gegeneraliseerd" },
    crs: "EPSG:28992",
    publisher: "CBS, Gebiedsindelingen 2026 (PDOK)",
    licence: "CC BY 4.0",
  },
  {
    id: "cbs-provinces",
    layers: ["municipalities"],
    address: "https://service.pdok.nl/cbs/gebiedsindelingen/2026/wfs/v1_0",
    request: { protocol: "wfs", typeName: "gebiedsindelingen:provincie_gegeneraliseerd" },
    crs: "EPSG:28992",
    publisher: "CBS, Gebiedsindelingen 2026 (PDOK)",
    licence: "CC BY 4.0",
  },
  {
    id: "kadaster-province",
    layers: ["province"],
    address: "https://service.pdok.nl/kadaster/bestuurlijkegebieden/wfs/v1_0",
    request: { protocol: "wfs", typeName: "bestuurlijkegebieden:Provinciegebied" },
    crs: "EPSG:28992",
    publisher: "Kadaster (BRK)",
    licence: "CC BY 4.0",
  },
  {
    id: "nwb-waterways",
    layers: ["waterways"],
    address:
      "https://api.pdok.nl/rws/nationaal-wegenbestand-vaarwegen/ogc/v1/collections/vaarwegvakken/items",
    request: { protocol: "ogc-features" },
    crs: "WGS 84",
    publisher: "Rijkswaterstaat, NWB Vaarwegen",
    licence: "CC0 1.0",
  },
  {
    id: "vnds-navigability",
    layers: ["waterways"],
    address: "https://api.pdok.nl/rws/vaarweg-netwerk-data-service-bevaarbaarheid/ogc/v1",
    request: { protocol: "ogc-collections", words: NAVIGABILITY_WORDS },
    crs: "WGS 84",
    publisher: "Rijkswaterstaat, VNDS",
    licence: "CC0 1.0",
  },
  {
    id: "fis-locks",
    layers: ["locks"],
    address: "https://www.vaarweginformatie.nl/wfswms/dataservice/1.4",
    request: { protocol: "fis", kind: "lock" },
    crs: "WGS 84",
    publisher: "Rijkswaterstaat, Fairway Information Services",
    licence: "CC0 1.0",
  },
  {
    id: "nwb-roads",
    layers: ["roads"],
    address: "https://service.pdok.nl/rws/nationaal-wegenbestand-wegen/wfs/v1_0",
    request: { protocol: "wfs", typeName: "nwbwegen:wegvakken", filter: ROADS_FILTER },
    crs: "EPSG:28992",
    publisher: "Rijkswaterstaat, NWB Wegen",
    licence: "CC0 1.0",
  },
  {
    id: "prorail-tracks",
    layers: ["railways"],
    address: "https://service.pdok.nl/prorail/spoorwegen/wfs/v1_0",
    request: { protocol: "wfs", typeName: "spoorwegen:trace" },
    crs: "EPSG:28992",
    publisher: "ProRail, Spoorwegen (PDOK)",
    licence: "CC0 1.0",
  },
  {
    id: "prorail-stations",
    layers: ["stations"],
    address: "https://service.pdok.nl/prorail/spoorwegen/wfs/v1_0",
    request: { protocol: "wfs", typeName: "spoorwegen:station" },
    crs: "EPSG:28992",
    publisher: "ProRail, Spoorwegen (PDOK)",
    licence: "CC0 1.0",
  },
  {
    id: "top10nl-water",
    layers: ["water"],
    address: "https://api.pdok.nl/kadaster/brt-top10nl/ogc/v1",
    request: { protocol: "ogc-collections", words: WATER_WORDS, box: OVERIJSSEL },
    crs: "WGS 84",
    publisher: "Kadaster, BRT TOP10NL",
    licence: "CC BY 4.0",
  },
  {
    id: "top10nl-places",
    layers: ["places"],
    address: "https://api.pdok.nl/kadaster/brt-top10nl/ogc/v1",
    request: { protocol: "ogc-collections", words: PLACE_WORDS, box: AROUND_OVERIJSSEL },
    crs: "WGS 84",
    publisher: "Kadaster (BRT TOP10NL)",
    licence: "CC BY 4.0",
  },
  {
    id: "osm-truck-parkings",
    layers: ["truck-parkings"],
    address: "https://overpass-api.de/api/interpreter",
    request: { protocol: "overpass", query: TRUCK_PARKINGS_QUERY },
    crs: "WGS 84",
    publisher: "OpenStreetMap contributors",
    licence: "ODbL 1.0",
  },
  {
    id: "ndw-truck-parkings",
    layers: ["truck-parkings"],
    address: "https://opendata.ndw.nu/Truckparking_Parking_Table.xml",
    request: { protocol: "datex", records: "parkingRecord" },
    crs: "WGS 84",
    publisher: "Nationaal Dataportaal Wegverkeer (NDW)",
    licence: "CC0 1.0",
  },
  {
    id: "ndw-emission-zones",
    layers: ["zero-emission-zones"],
    address: "https://opendata.ndw.nu/emissiezones.xml.gz",
    request: { protocol: "datex", records: "urbanVehicleAccessRegulation" },
    crs: "WGS 84",
    publisher: "Nationaal Dataportaal Wegverkeer (NDW)",
    licence: "CC0 1.0",
  },
  {
    id: "ndw-charging",
    layers: ["energy"],
    address: "https://opendata.ndw.nu/charging_point_locations_ocpi.json.gz",
    request: { protocol: "ocpi" },
    crs: "WGS 84",
    publisher: "Nationaal Dataportaal Wegverkeer (NDW)",
    licence: "CC0 1.0",
  },
  {
    id: "ibis-parks",
    layers: ["business-parks"],
    address: "https://www.warmteatlas.nl/geoserver/WarmteAtlas/wfs",
    request: { protocol: "wfs", typeName: "WarmteAtlas:IBISbedrijventerreinen" },
    crs: "EPSG:28992",
    publisher: "Interprovinciaal Overleg (IBIS)",
    licence: "CC0 1.0",
  },
];

/** A source by its id; an id that is not in the list is a mistake in the code. */
export function liveSource(id: string): LiveSource {
  const found = LIVE_SOURCES.find((source) => source.id === id);
  if (!found) throw new Error(`${id}: is no live source`);
  return found;
}
