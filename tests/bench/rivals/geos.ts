import type { Geometry } from "geojson";
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
      library.GEOSPrepare(geojsonToGeosGeom(edgesOf(geometries), library)),
    );
    return {
      measure: async (lattice, cells) => {
        const places = cells.map((cell) => cellCenter(lattice, cell));
        const startedMs = performance.now();
        const meters = prepared.map((layer) =>
          places.map(([x, y]) => {
            const point = library.GEOSGeom_createPointFromXY(x, y);
            library.GEOSPreparedDistance(layer, point, metersPointer);
            library.GEOSGeom_destroy(point);
            return Module.getValue(metersPointer, "double");
          }),
        );
        return { ms: performance.now() - startedMs, meters };
      },
    };
  },
};

/** The points and lines of a layer in RD, and the rings of its areas. */
function edgesOf(geometries: readonly Geometry[]): Geometry {
  return {
    type: "GeometryCollection",
    geometries: geometries.map(inPlane).map((geometry): Geometry => {
      if (geometry.type === "Polygon") return { ...geometry, type: "MultiLineString" };
      if (geometry.type !== "MultiPolygon") return geometry;
      return { type: "MultiLineString", coordinates: geometry.coordinates.flat() };
    }),
  };
}
