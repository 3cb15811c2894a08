import { spawnSync } from "node:child_process";
import { type Contest, skippedRow } from "../row.ts";

/** One site to all layers against PostGIS KNN. Not measured yet: the row says whether it could be. */
export const sitePostgis: Contest = {
  id: "site-postgis",
  run: async () => {
    const found = spawnSync("psql", ["--version"]).status === 0;
    const why = found ? "psql is here, but this contest is not written yet" : "psql is not installed";
    return skippedRow("site-postgis", "PostGIS KNN", why);
  },
};
