import type { Geometry, Position } from "geojson";
import type { OverpassElement } from "../../fetch/protocols/overpass.ts";
import type { StandIn } from "../../refresh/stand-ins.ts";

/** South, west, north, east: Overijssel, its surroundings and the other regions. */
const BOX = "51.6,4.4,52.99,7.21";

/** Parkings for trucks, rest areas and service areas, with their outlines. */
export const TRUCK_PARKINGS_QUERY = [
  "[out:json][timeout:180];(",
  `nwr["amenity"="parking"]["hgv"~"^(yes|designated|only)$"](${BOX});`,
  `nwr["highway"~"^(rest_area|services)$"](${BOX});`,
  ");out tags geom;",
].join("");

/** What OpenStreetMap has, as the source module has it. */
export function readOsmParkings(elements: readonly OverpassElement[]): StandIn[] {
  return elements.flatMap((element) => {
    const geometry = geometryOf(element);
    if (!geometry) return [];
    const { tags } = element;
    const says = (key: string) => (tags[key] === undefined ? null : tags[key] !== "no");
    return {
      type: "Feature",
      geometry,
      properties: {
        id: `osm_${element.type}_${element.id}`,
        name: tags.name ?? "Unnamed",
        is_truck_parking: tags.amenity === "parking" || /^(yes|designated|only)$/.test(tags.hgv ?? ""),
        is_rest_area: tags.highway === "rest_area",
        is_service_area: tags.highway === "services",
        has_fuel: says("fuel"),
        has_restaurant: says("restaurant"),
        has_toilets: says("toilets"),
        has_wifi: tags.internet_access === undefined ? null : tags.internet_access === "wlan",
        truck_spots: tags["capacity:hgv"] ?? null,
        road: tags["addr:street"] ?? null,
      },
    };
  });
}

function geometryOf(element: OverpassElement): Geometry | null {
  switch (element.type) {
    case "node":
      return { type: "Point", coordinates: [element.lon, element.lat] };
    case "way":
      return areaOf([element.geometry]);
    case "relation":
      return areaOf(element.members.filter(({ role }) => role === "outer").map(({ geometry }) => geometry));
  }
}

type Line = readonly ({ readonly lat: number; readonly lon: number } | null)[];

/** The area that closed lines enclose; of lines that do not close the middle of the first, as a point. */
function areaOf(lines: readonly Line[]): Geometry | null {
  const rings = lines.map((line) => line.flatMap((at): Position[] => (at ? [[at.lon, at.lat]] : [])));
  const closed = rings.filter((ring) => ring.length > 3 && String(ring[0]) === String(ring.at(-1)));
  if (closed.length > 0) return { type: "MultiPolygon", coordinates: closed.map((ring) => [ring]) };
  const open = rings.find((ring) => ring.length > 0);
  const middle = open?.[Math.floor(open.length / 2)];
  return middle ? { type: "Point", coordinates: middle } : null;
}
