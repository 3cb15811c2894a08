import type { FetchTask } from "../../fetch/fetch-source.ts";

/**
 * Services of the province of which nobody here has seen the columns, so that no layer reads them yet: they can
 * be fetched to look at (`--unread`).
 */
export const UNREAD_SOURCES: readonly FetchTask[] = [
  task("province-roads", "B22_wegen"),
  task("province-waterways", "B23_waterwegen"),
  task("province-energy", "B42_energie"),
];

function task(id: string, workspace: string): FetchTask {
  return {
    id,
    address: `https://services.geodataoverijssel.nl/geoserver/${workspace}/wfs`,
    request: { protocol: "wfs-types" },
  };
}
