import type { Contest } from "../row.ts";
import { dbscan } from "./dbscan.ts";
import { memory } from "./memory.ts";
import { reweights } from "./reweights.ts";
import { siteFrame } from "./site-frame.ts";
import { sitePostgis } from "./site-postgis.ts";
import { siteTurf } from "./site-turf.ts";
import { surfaces } from "./surfaces.ts";

/** Every contest, in the order they are run. */
export const CONTESTS: readonly Contest[] = [
  siteTurf,
  siteFrame,
  sitePostgis,
  ...surfaces,
  ...reweights,
  ...dbscan,
  memory,
];
