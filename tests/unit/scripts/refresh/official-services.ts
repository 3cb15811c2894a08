import type { Feature, Geometry } from "geojson";
import * as v from "valibot";
import { readCommittedLayer } from "../../../../scripts/io/read-layer.ts";
import { CURATED } from "../../../../scripts/sources/curated.ts";
import { linesOf } from "../../../../scripts/steps/lines-of.ts";
import { mapCoordinates } from "../../../../scripts/steps/map-coordinates.ts";
import { polygonsOf } from "../../../../scripts/steps/polygons-of.ts";
import type { LayerFeature } from "../../../../src/catalog/feature.ts";
import { toRd } from "../../../../src/geo/rd.ts";
import { type Asked, type Handler, ogcFeatures, type ServedFeature, wfs } from "../fetch/local-server.ts";

/** The layers as they are committed: what the services are made to answer comes from them. */
function committed(layer: string): readonly LayerFeature[] {
  return readCommittedLayer("public/data", layer)?.features ?? [];
}

type Columns = Readonly<Record<string, unknown>>;

function served(
  features: readonly LayerFeature[],
  columns: (properties: LayerFeature["properties"]) => Columns,
): ServedFeature[] {
  return features.map(({ geometry, properties }) => ({
    id: `x.${properties.id}`,
    properties: columns(properties),
    geometry: geometry && (inRd(geometry) as ServedFeature["geometry"]),
  }));
}

function inRd<T extends Geometry>(geometry: T): T {
  return mapCoordinates(geometry, ([longitude = 0, latitude = 0]) => [...toRd([longitude, latitude])]);
}

/** Feature types of the WFS services by name. */
const FEATURE_TYPES: Readonly<Record<string, () => ServedFeature[]>> = {
  "natura2000:natura2000": () =>
    served(
      committed("natura-2000"),
      ({ number, name_nl, directive, habitatSiteCode, birdSiteCode, designation }) => ({
        nr: number,
        naamN2K: name_nl,
        beschermin: { habitat: "HR", bird: "VR", both: "VR+HR" }[String(directive)],
        sitecodeH: habitatSiteCode ?? "",
        sitecodeV: birdSiteCode ?? "",
        status: designation,
      }),
    ),
  "gebiedsindelingen:gemeente_gegeneraliseerd": () =>
    served(committed("municipalities"), ({ code, name_nl }) => ({ statcode: code, statnaam: name_nl })),
  "gebiedsindelingen:provincie_gegeneraliseerd": () => {
    const names = new Set(committed("municipalities").map(({ properties }) => String(properties.province)));
    return [...names].map((name, index) => ({
      id: `p.${index}`,
      properties: { statcode: `PV${index}`, statnaam: name },
      geometry: inRd({
        type: "MultiPolygon" as const,
        coordinates: committed("municipalities")
          .filter(({ properties }) => properties.province === name)
          .flatMap(({ geometry }) =>
            geometry?.type === "MultiPolygon"
              ? geometry.coordinates
              : geometry?.type === "Polygon"
                ? [geometry.coordinates]
                : [],
          ),
      }),
    }));
  },
  "bestuurlijkegebieden:Provinciegebied": () =>
    served(committed("province"), ({ name_nl }) => ({ naam: name_nl, code: "23" })),
  "nwbwegen:wegvakken": () =>
    served(committed("roads"), ({ road }) => ({
      wegnr_hmp: road,
      bst_code: null,
      hecto_lttr: "#",
      rpe_code: "R",
    })),
  "spoorwegen:trace": () => served(committed("railways"), () => ({ soort: "spoor" })),
  "spoorwegen:station": () =>
    served(committed("stations"), ({ code, name_nl }) => ({ code, naam: name_nl.replace(/^Station /, "") })),
  "WarmteAtlas:IBISbedrijventerreinen": () =>
    served(
      committed("business-parks").filter(({ properties }) => properties.registerNumber !== null),
      (park) => ({
        RIN_NUMMER: park.registerNumber,
        JAAR: park.year,
        PLAN_NAAM: park.name_nl,
        GEM_CODES: `GM${1000 + String(park.municipality).length * 100 + String(park.municipality).charCodeAt(0)}`,
        HA_BRUTO: park.grossHectares,
        HA_NETTO: park.netHectares,
        HA_TOTTUIT: park.availableHectares,
        WLOC_TYPE: park.registerType,
      }),
    ).map((park) => (park.geometry?.type === "Point" ? { ...park, geometry: null } : park)),
};

const List = v.pipe(
  v.nullable(v.string()),
  v.transform((text) => text?.split(";").map((part) => part.trim()) ?? []),
);
const Kilometres = v.pipe(
  v.nullable(v.string()),
  v.transform((text) => (text === null ? null : Number(text))),
);
const Route = v.object({
  id: v.string(),
  nwb_codes: List,
  nwb_names: List,
  from_km: Kilometres,
  to_km: Kilometres,
});

/** Edges of the waterway register of which our own table makes the routes again that are committed. */
function waterwayEdges(): ServedFeature[] {
  const routes = new Map(CURATED.csv("waterways.csv", Route).map((route) => [route.id, route]));
  let number = 0;
  return committed("waterways").flatMap(({ geometry, properties }) => {
    const route = routes.get(properties.id);
    const [code] = route?.nwb_codes ?? [];
    if (!route || !geometry || !code) return [];
    const from = route.from_km ?? (route.to_km ?? 1) - 1;
    return linesOf(geometry).map((coordinates) => ({
      id: `vaarwegvak.${++number}`,
      properties: {
        vwk_id: number,
        vaktype: properties.routeKind === "through" ? "D" : "V",
        vrt_code: code,
        vwg_naam: route.nwb_names[0] ?? properties.officialName,
        begkm: from,
        endkm: route.to_km ?? from + 1,
      },
      geometry: { type: "LineString", coordinates },
    }));
  });
}

/** Sections that say of each route the class that is known. */
function navigability(): ServedFeature[] {
  return committed("waterways").flatMap(({ geometry, properties }) =>
    geometry && properties.cemtClass !== null
      ? [
          {
            id: `l_navigability.${properties.id}`,
            properties: { code: properties.cemtClass, name: properties.name_nl, description: null },
            geometry: geometry as ServedFeature["geometry"],
          },
        ]
      : [],
  );
}

/** Stretches of named waters, and one without a name. */
function waterSurfaces(): ServedFeature[] {
  const named = committed("water").filter(({ properties }) => properties.source.includes("TOP10NL"));
  const stretches = named.flatMap(({ geometry, properties }) =>
    (geometry ? polygonsOf(geometry) : []).map((coordinates, index) => ({
      id: `waterdeel.${properties.id}.${index}`,
      properties: { naamnl: `${properties.name_nl}|Een andere naam`, typewater: "waterloop" },
      geometry: { type: "Polygon", coordinates },
    })),
  );
  const [first] = stretches;
  return first
    ? [...stretches, { ...first, id: "waterdeel.0", properties: { typewater: "meer, plas" } }]
    : [];
}

/** Settlements as squares around their point, and a quarter of one of them. */
function settlements(): ServedFeature[] {
  const known = committed("places").filter(({ properties }) => properties.source.includes("TOP10NL"));
  const made = known.map(({ geometry, properties }) => {
    const [x = 0, y = 0] = geometry?.type === "Point" ? geometry.coordinates : [];
    const [west, south, east, north] = [x - 0.005, y - 0.005, x + 0.005, y + 0.005];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return {
      id: `plaats.${properties.id}`,
      properties: {
        naamnl: properties.name_nl,
        typegebied: "woonkern",
        aantalinwoners: properties.population,
      },
      geometry: { type: "Polygon", coordinates: [ring] },
    };
  });
  const [first] = made;
  const quarter = { naamnl: "Noord", typegebied: "wijk", aantalinwoners: null };
  return first ? [...made, { ...first, id: "plaats.0", properties: quarter }] : [];
}

/** Collections of the OGC APIs by id; each API lists them all. */
const COLLECTIONS: Readonly<Record<string, () => ServedFeature[]>> = {
  vaarwegvakken: waterwayEdges,
  l_navigability: navigability,
  waterdeel_vlak: waterSurfaces,
  plaats_vlak: settlements,
};

function listing(ids: readonly string[]): string {
  return JSON.stringify({ collections: ids.map((id) => ({ id, title: id })) });
}

function locks({ url }: Asked): object {
  if (url.pathname.endsWith("/geogeneration")) {
    return { GeoGeneration: 4951, PublicationDate: "2026-12-01T00:00:00Z" };
  }
  const Result = committed("locks").flatMap(({ geometry, properties }, Id) => {
    if (geometry?.type !== "Point") return [];
    const [x = 0, y = 0] = geometry.coordinates;
    const ring = [
      [x - 1e-4, y],
      [x + 1e-4, y],
      [x, y + 1e-4],
      [x - 1e-4, y],
    ];
    return [
      { Id, Name: properties.name_nl, Geometry: `POLYGON ((${ring.map((at) => at.join(" ")).join(", ")}))` },
    ];
  });
  return { TotalCount: Result.length, Result };
}

/** Tags that make the kind of place again that is committed. */
const OSM_TAGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "truck-parking": { amenity: "parking", hgv: "yes" },
  "rest-area": { highway: "rest_area", hgv: "yes" },
  "service-area": { highway: "services", hgv: "yes" },
};

/** Things of OpenStreetMap with the numbers and names that are in the ids of our places. */
function osm(): object {
  const elements = committed("truck-parkings").flatMap(({ geometry, properties }): object[] => {
    const [, name, type, number] = /^(?:(.*)-)?(way|node)-(\d+)$/.exec(properties.id) ?? [];
    if (!number || geometry?.type !== "Point") return [];
    const [lon = 0, lat = 0] = geometry.coordinates;
    const tags = { ...OSM_TAGS[properties.kind], ...(name ? { name: name.replaceAll("-", " ") } : {}) };
    const corners = [
      [-1, -1],
      [1, -1],
      [0, 1],
      [-1, -1],
    ];
    const outline = corners.map(([x = 0, y = 0]) => ({ lon: lon + x * 1e-4, lat: lat + y * 1e-4 }));
    return type === "way"
      ? [{ type, id: Number(number), tags, geometry: outline }]
      : [{ type, id: Number(number), tags, lon, lat }];
  });
  return { osm3s: { timestamp_osm_base: "2026-12-01T00:00:00Z" }, elements };
}

function chargers(): object[] {
  return committed("energy")
    .filter(({ properties }) => properties.kind === "fast-charging")
    .map(({ geometry, properties }) => {
      const [longitude = 0, latitude = 0] = (geometry as Feature["geometry"] & { coordinates: number[] })
        .coordinates;
      const [address = "", city = ""] = String(properties.address).split(/, (?=[^,]*$)/);
      return {
        id: properties.id.slice(-6),
        name: properties.name_nl,
        address,
        city,
        coordinates: { latitude: String(latitude), longitude: String(longitude) },
        operator: { name: properties.operator },
        evses: [
          {
            connectors: [{ power_type: "DC", max_electric_power: 1000 * Number(properties.powerKilowatts) }],
          },
        ],
      };
    });
}

const TRUCK_PARKINGS = `<?xml version="1.0"?><d2LogicalModel xmlns="http://datex2.eu/schema/2/2_0">
<publicationTime>2026-12-01T00:00:00Z</publicationTime><parkingTable><parkingRecord id="NL-1">
<parkingName><values><value lang="nl">Truckparking</value></values></parkingName>
<latitude>52.2</latitude><longitude>6.8</longitude></parkingRecord></parkingTable></d2LogicalModel>`;

const ZONES = `<?xml version="1.0"?><mc:messageContainer xmlns:mc="m" xmlns:cz="c" xmlns:tro="t" xmlns:com="o" xmlns:loc="l">
<com:publicationTime>2026-12-01T00:00:00Z</com:publicationTime><cz:controlledZoneTable>
<cz:urbanVehicleAccessRegulation id="1"><cz:name>ZE-zone Zwolle</cz:name><tro:issuingAuthority>Zwolle</tro:issuingAuthority>
<com:overallStartTime>2025-01-01T00:00:00Z</com:overallStartTime>
<loc:posList>52.51 6.085 52.515 6.085 52.515 6.1 52.51 6.1 52.51 6.085</loc:posList>
</cz:urbanVehicleAccessRegulation></cz:controlledZoneTable></mc:messageContainer>`;

/** What other services answer, by a part of their path. */
const FILES: readonly (readonly [string, (asked: Asked) => string])[] = [
  ["/ogc/v1/collections", () => listing(Object.keys(COLLECTIONS))],
  ["/dataservice/", (asked) => JSON.stringify(locks(asked))],
  ["/interpreter", () => JSON.stringify(osm())],
  ["/Truckparking_Parking_Table.xml", () => TRUCK_PARKINGS],
  ["/emissiezones.xml.gz", () => ZONES],
  ["_ocpi.json.gz", () => JSON.stringify(chargers())],
];

/**
 * All the services at one address, each with answers of the right shape made from our own layers, and therefore
 * with nothing that is not in them.
 */
export function officialServices(address: () => string): Handler {
  const types = new Map<string, Handler>();
  return (asked, response) => {
    const { pathname } = asked.url;
    const type = asked.url.searchParams.get("typeNames");
    if (type !== null) {
      const features = FEATURE_TYPES[type];
      if (!features) return void response.writeHead(400).end();
      if (!types.has(type)) types.set(type, wfs(features(), 200));
      return types.get(type)?.(asked, response);
    }
    const items = COLLECTIONS[/\/collections\/(\w+)\/items$/.exec(pathname)?.[1] ?? ""];
    if (items) return ogcFeatures(items(), address, 100)(asked, response);
    const file = FILES.find(([path]) => pathname.includes(path));
    if (file) return void response.end(file[1](asked));
    response.writeHead(404).end();
  };
}
