import { cellCenter } from "../../../src/engine/lattice.ts";
import { inPlane } from "../in-plane.ts";
import { type Postgis, postgis as startPostgis } from "../postgis.ts";
import type { Scene } from "../scenes.ts";
import type { Rival } from "./rival.ts";

/** PostGIS, nearest neighbour by index on subdivided geometries in RD; the time of the executor alone. */
export const postgis: Rival = {
  id: "postgis",
  name: "PostGIS nearest neighbour",
  maxCells: 2000,
  repeats: 1,
  remark: "in RD, subdivided, GiST, without the transport of its answer",
  prepare: async (scene) => {
    const server = startPostgis();
    if (typeof server === "string") return server;
    const tables = loadScene(server, scene);
    return {
      measure: async (lattice, cells) => {
        const rows = cells.map((cell, number) => [number, ...cellCenter(lattice, cell)].join("\t"));
        server.query(`
          drop table if exists cells;
          create table cells (number int, place geometry(Point, 28992));
          create temp table raw (number int, x float8, y float8);
          copy raw from stdin;\n${rows.join("\n")}\n\\.
          insert into cells select number, st_setsrid(st_makepoint(x, y), 28992) from raw;
          analyze cells;`);
        const meters = tables.map((table) => server.query(`${nearest(table)} order by number;`).map(Number));
        const ms = tables.reduce((sum, table) => sum + executionMs(server, nearest(table)), 0);
        return { ms, meters };
      },
    };
  },
};

/** Copies the layers of a scene into tables, once; gives their names. */
export function loadScene(server: Postgis, scene: Scene): readonly string[] {
  return scene.layers.map(({ id, geometries }) => {
    const table = `${scene.name}_${id.replaceAll("-", "_")}`;
    const [known] = server.query(`select to_regclass('${table}');`);
    if (known) return table;
    const rows = geometries.map((geometry) => JSON.stringify(inPlane(geometry)));
    server.query(`
      create temp table raw (shape text);
      copy raw from stdin;\n${rows.join("\n")}\n\\.
      create table ${table} as
        select st_subdivide(st_setsrid(st_geomfromgeojson(shape), 28992), 32) as shape from raw;
      create index on ${table} using gist (shape);
      vacuum analyze ${table};`);
    return table;
  });
}

function nearest(table: string): string {
  return `select (select c.place <-> l.shape from ${table} l order by c.place <-> l.shape limit 1) from cells c`;
}

/** The time that the server itself says it took; the second time, when all is in memory. */
export function executionMs(server: Postgis, sql: string): number {
  const explain = `explain (analyze, timing off) ${sql};`;
  const lines = server.query(explain + explain);
  const times = lines.flatMap((line) => /^Execution Time: ([\d.]+) ms/.exec(line)?.[1] ?? []);
  return Number(times.at(-1));
}
