import { type Contest, skippedRow } from "../row.ts";

/** One site to all layers against PostGIS KNN. */
export const sitePostgis: Contest = {
  id: "site-postgis",
  run: async () => skippedRow("site-postgis", "PostGIS KNN", "this contest is not written yet"),
};
