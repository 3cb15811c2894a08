import { packGeometries } from "../../../src/engine/pack.ts";
import { rankFeatures } from "../../../src/engine/rank.ts";
import { toRd } from "../../../src/geo/rd.ts";
import { provinceSites } from "../committed-world.ts";
import { postgis } from "../postgis.ts";
import { executionMs, loadScene } from "../rivals/postgis.ts";
import { type Contest, type Row, skippedRow } from "../row.ts";
import { scenes, trueMeters } from "../scenes.ts";
import { timeBetweenBaselines, timesOf } from "../timing.ts";

const OUR_SITES = 300;
const RIVAL_SITES = 40;
const NAME = "PostGIS nearest neighbour";
const QUESTION = { count: 1, radiiMeters: [], marginMeters: 0 };

/** One site to the nearest of every layer: ours over the ellipsoid, PostGIS in the plane of RD. */
export const sitePostgis: Contest = { id: "site-postgis", run };

async function run(): Promise<Row> {
  const server = postgis();
  if (typeof server === "string") return skippedRow("site-postgis", NAME, server);
  const scene = scenes.real();
  const tables = loadScene(server, scene);
  const layers = scene.layers.map(({ geometries }) => packGeometries(geometries));
  const sites = provinceSites(OUR_SITES);
  type Place = (typeof sites)[number];

  const nearestByUs = ({ longitude, latitude }: Place): readonly number[] => {
    const site = packGeometries([{ type: "Point", coordinates: [longitude, latitude] }]);
    return layers.map(
      (layer) => rankFeatures(site, layer, QUESTION).nearest[0]?.distanceMeters ?? Number.POSITIVE_INFINITY,
    );
  };
  const nearestByPostgis = ({ longitude, latitude }: Place): string => {
    const [x, y] = toRd([longitude, latitude]);
    const place = `st_setsrid(st_makepoint(${x}, ${y}), 28992)`;
    const columns = tables.map(
      (table) => `(select ${place} <-> shape from ${table} order by ${place} <-> shape limit 1)`,
    );
    return `select ${columns.join(", ")}`;
  };

  const { medianMs, rivalMedianMs, baselineDriftPercent } = await timeBetweenBaselines(
    () => timesOf(sites, nearestByUs),
    async () => sites.slice(0, RIVAL_SITES).map((site) => executionMs(server, nearestByPostgis(site))),
  );
  const errors = sites.slice(0, RIVAL_SITES).map((site) => {
    const truth = trueMeters(scene)([site.longitude, site.latitude]);
    const theirs = (server.query(`${nearestByPostgis(site)};`)[0] ?? "").split("|").map(Number);
    const largest = (found: readonly number[]) =>
      Math.max(...truth.map((meters, layer) => Math.abs(meters - (found[layer] ?? Number.NaN))));
    return { ours: largest(nearestByUs(site)), theirs: largest(theirs) };
  });
  return {
    id: "site-postgis",
    rival: NAME,
    ratio: rivalMedianMs / medianMs,
    maxErrorMeters: Math.max(...errors.map(({ ours }) => ours)),
    medianMs,
    rivalMedianMs,
    baselineDriftPercent,
    extrapolated: false,
    skipped: null,
    note: `${tables.length} layers, the nearest of each; ours over ${OUR_SITES} sites, PostGIS over ${RIVAL_SITES} in its executor alone; its largest error ${Math.max(...errors.map(({ theirs }) => theirs)).toFixed(1)} m`,
  };
}
