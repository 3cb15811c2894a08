import { distance } from "@turf/distance";
import type { AttributeValue, LayerCollection, LayerFeature } from "../../src/catalog/feature.ts";
import { checkAliases } from "../checks/check-aliases.ts";
import { aliasesFor, joinAliases } from "../sources/aliases.ts";
import { AROUND_REGIONS } from "../sources/coverage.ts";
import { MUNICIPALITIES_FILE, readMunicipalityFinder } from "../sources/dutch-municipalities.ts";
import { readVild, VILD_FILE, type VildPoint } from "../sources/vild.ts";
import { slug } from "../steps/slug.ts";
import type { Recipe } from "./recipe.ts";

/** National roads whose crossings are exits too, because freight uses them as it does motorways. */
const NATIONAL_ROADS = new Set(["N34", "N35", "N36", "N48", "N50"]);

/** Crossings that are no longer there: the Salland-Twente tunnel at Nijverdal opened after the table. */
const GONE = new Set(["NS Nijverdal-West/Holterberg"]);

/** Points of the table lie on the axis of the road, somewhere within the exit. */
const PRECISION_METERS = 300;

const SOURCE = "NDW, VILD 5.6.A";
const SOURCE_DATE = "2013-08-02";

/** Motorway exits and junctions: number, name, kilometre on the signs. */
export const roadExits: Recipe = {
  id: "road-exits",
  geometry: "point",
  coverage: { bounds: AROUND_REGIONS, within: "netherlands" },
  about: {
    publisher: "NDW (VILD 5.6.A)",
    licence: "NDW open data (CC0 1.0)",
    sourceUrl: "https://www.ndw.nu",
    sourceDate: SOURCE_DATE,
    retrieved: "2026-11-21",
    toleranceMeters: null,
    note_nl:
      "Stand van augustus 2013. Punten liggen op de as van de weg, ergens binnen de afrit. " +
      "De N18 is sindsdien verlegd en staat er niet in; de N35 bij Nijverdal en de N50 zijn veranderd. Afritten in Duitsland ontbreken.",
    note_en:
      "State of August 2013. Points lie on the axis of the road, somewhere within the exit. " +
      "The N18 was moved since and is left out; the N35 at Nijverdal and the N50 have changed. Exits in Germany are not included.",
  },
  sources: [VILD_FILE, MUNICIPALITIES_FILE],

  build(read) {
    const findMunicipality = readMunicipalityFinder(read);
    const points = readVild(read).filter(
      (point) => isKept(point) && findMunicipality(point.lngLat) !== null && !GONE.has(point.name),
    );
    return { type: "FeatureCollection", features: groupJunctions(uniquePerRoad(points)).map(toFeature) };
  },

  check: (collection) => [...checkAliases("road-exits", collection), ...checkOncePerRoad(collection)],
};

function isKept({ type, road, exitNumber, name }: VildPoint): boolean {
  if (type === "junction") return road.startsWith("A");
  if (type === "crossing") return NATIONAL_ROADS.has(road);
  return type === "exit" && !name.includes(":") && (exitNumber !== null || NATIONAL_ROADS.has(road));
}

/** Keeps the first of the points that are the same exit of the same road. */
export function uniquePerRoad(points: readonly VildPoint[]): VildPoint[] {
  const kept = new Map<string, VildPoint>();
  for (const point of points) {
    const key = `${point.road} ${idOf(point)}`;
    if (!kept.has(key)) kept.set(key, point);
  }
  return [...kept.values()];
}

/** The points of one exit, or of one junction on each of its roads, the first is drawn. */
type SamePlace = readonly [VildPoint, ...VildPoint[]];

/** How far apart the points of one junction lie on its roads, at most. */
const JUNCTION_REACH_METERS = 3000;

/** A junction stands in the table once per road: those of one name near each other are one place. */
export function groupJunctions(points: readonly VildPoint[]): SamePlace[] {
  const groups: [VildPoint, ...VildPoint[]][] = [];
  for (const point of points) {
    const same = groups.find(
      ([first]) =>
        point.type === "junction" &&
        first.type === "junction" &&
        first.name === point.name &&
        distance([...first.lngLat], [...point.lngLat], { units: "meters" }) < JUNCTION_REACH_METERS,
    );
    if (same) same.push(point);
    else groups.push([point]);
  }
  return groups;
}

function idOf({ road, exitNumber, name, type }: VildPoint): string {
  return slug(type === "junction" ? `knooppunt ${name}` : [road, exitNumber ?? "", name].join(" "));
}

function toFeature(points: SamePlace): LayerFeature {
  const [point] = points;
  const { exitNumber, name, otherRoad, lngLat } = point;
  const roads = points.map(({ road }) => road);
  const junction = point.type === "junction";
  const number = exitNumber === null ? "" : `${exitNumber} `;
  const [nameNl, nameEn] = junction
    ? [`Knooppunt ${name}`, `${name} interchange`]
    : [`Afrit ${number}${name}`, `Exit ${number}${name}`];
  const suffix = ` (${roads.join(", ")})`;
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...lngLat] },
    properties: {
      id: idOf(point),
      name_nl: nameNl + suffix,
      name_en: nameEn + suffix,
      aliases: joinAliases(nameNl, [
        ...aliasesFor("road-exits", idOf(point)),
        exitNumber === null ? null : `${point.road} ${exitNumber}`,
        junction ? null : otherRoad,
      ]),
      kind: junction ? "junction" : "exit",
      status: "existing",
      source: SOURCE,
      sourceDate: SOURCE_DATE,
      precisionMeters: PRECISION_METERS,
      road: roads.join("; "),
      exitNumber,
      ...hectometres(points),
    },
  };
}

/** The kilometre on the signs; of a junction one per road, each with its road. */
function hectometres(points: SamePlace): Record<string, AttributeValue> {
  if (points.length === 1) return { hectometre: points[0].hectometre };
  const known = points.filter(({ hectometre }) => hectometre !== null);
  const values = known.flatMap(({ hectometre, road }, index) => {
    const key = index === 0 ? "hectometre" : `hectometre_${index + 1}`;
    return [
      [key, hectometre],
      [`${key}_scope`, road],
    ];
  });
  return { hectometre: null, ...Object.fromEntries(values) };
}

function checkOncePerRoad({ features }: LayerCollection): string[] {
  const seen = new Set<string>();
  return features.flatMap(({ properties: { id, road, exitNumber, name_nl } }) => {
    const key = `${road} ${exitNumber ?? ""} ${name_nl}`;
    if (seen.has(key)) return [`${id}: the same exit of the ${road} occurs twice`];
    seen.add(key);
    return [];
  });
}
