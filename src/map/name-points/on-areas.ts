import type { Position } from "geojson";
import { isApart, type NamePoint } from "./name-point.ts";

/** Lines of latitude that are looked along in every part. */
const SCANS = 9;
/** Further names of an area need ground at least so wide, about 2 km. */
const WIDE_DEGREES = 0.03;

/** The middles of the widest stretches from west to east: there a name fits best. */
export function onAreas(areas: readonly Position[][][]): readonly NamePoint[] {
  const chords = areas.flatMap(widestChords).toSorted((a, b) => b.width - a.width);
  const chosen: NamePoint[] = [];
  for (const { place, width } of chords) {
    if (chosen.length === 0 || (width > WIDE_DEGREES && isApart(place, chosen))) {
      chosen.push({ place, rank: Math.min(1, chosen.length) });
    }
  }
  return chosen;
}

function widestChords(area: readonly Position[][]): readonly { place: Position; width: number }[] {
  const latitudes = (area[0] ?? []).map(([, latitude = 0]) => latitude);
  const south = latitudes.reduce((a, b) => Math.min(a, b), 90);
  const north = latitudes.reduce((a, b) => Math.max(a, b), -90);
  return Array.from({ length: SCANS }, (_, index) => {
    const latitude = south + ((index + 0.5) / SCANS) * (north - south);
    const edges = crossings(area, latitude);
    const widths = edges.map((edge, at) => (at % 2 === 0 ? (edges[at + 1] ?? edge) - edge : 0));
    const width = Math.max(0, ...widths);
    return { place: [(edges[widths.indexOf(width)] ?? 0) + width / 2, latitude], width };
  });
}

/** Where the rings of an area cross a latitude, west to east: in and out by turns. */
function crossings(area: readonly Position[][], latitude: number): readonly number[] {
  const found: number[] = [];
  for (const ring of area) {
    let [x0 = 0, y0 = 0] = ring[0] ?? [];
    for (const [x1 = 0, y1 = 0] of ring) {
      if (y0 > latitude !== y1 > latitude) found.push(x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0));
      [x0, y0] = [x1, y1];
    }
  }
  return found.sort((a, b) => a - b);
}
