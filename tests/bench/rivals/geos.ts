import type { Geometry, Position } from "geojson";
import initGeosJs from "geos-wasm";
import { geojsonToGeosGeom } from "geos-wasm/helpers";
import { cellCenter } from "../../../src/engine/lattice.ts";
import { inPlane } from "../in-plane.ts";
import type { Rival } from "./rival.ts";

/** Prepared distance of GEOS, the library below PostGIS, Shapely and QGIS, here in WebAssembly. */
export const geos: Rival = {
  id: "geos",
  name: "GEOS prepared distance",
  maxCells: 4000,
  repeats: 3,
  remark: "in the RD plane, edges only",
  prepare: async ({ layers }) => {
    const library = await initGeosJs();
    const { Module } = library;
    const metersPointer = Module._malloc(8);
    const prepared = layers.map(({ geometries }) =>
      partsOf(geometries).map((part) => library.GEOSPrepare(geojsonToGeosGeom(part, library))),
    );
    return {
      measure: async (lattice, cells) => {
        const places = cells.map((cell) => cellCenter(lattice, cell));
        const startedMs = performance.now();
        const meters = prepared.map((layer) =>
          places.map(([x, y]) => {
            const point = library.GEOSGeom_createPointFromXY(x, y);
            const metersTo = layer.map((part) => {
              library.GEOSPreparedDistance(part, point, metersPointer);
              return Module.getValue(metersPointer, "double");
            });
            library.GEOSGeom_destroy(point);
            return Math.min(...metersTo);
          }),
        );
        return { ms: performance.now() - startedMs, meters };
      },
    };
  },
};

/** In RD: the lines of a layer and the rings of its areas as one geometry, its points as another. */
function partsOf(geometries: readonly Geometry[]): Geometry[] {
  const lines: Position[][] = [];
  const points: Position[] = [];
  for (const geometry of geometries.map(inPlane)) {
    if (geometry.type === "Point") points.push(geometry.coordinates);
    else if (geometry.type === "LineString") lines.push(geometry.coordinates);
    else if (geometry.type === "MultiLineString" || geometry.type === "Polygon")
      lines.push(...geometry.coordinates);
    else if (geometry.type === "MultiPolygon") lines.push(...geometry.coordinates.flat());
    else throw new Error(`The bench has no ${geometry.type}.`);
  }
  const parts: Geometry[] = [
    { type: "MultiLineString", coordinates: lines },
    { type: "MultiPoint", coordinates: points },
  ];
  return parts.filter((part) => "coordinates" in part && part.coordinates.length > 0);
}
