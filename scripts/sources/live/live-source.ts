import type { Bounds } from "../../../src/core/coordinates.ts";
import { toRd } from "../../../src/geo/rd.ts";
import type { SourceRequest } from "../../fetch/protocols/index.ts";

/** An official service that can be asked on demand. */
export interface LiveSource {
  readonly id: string;
  /** Layers a refresh feeds with it. */
  readonly layers: readonly string[];
  /** Where the service is; what is asked of it is in the request. */
  readonly address: string;
  readonly request: SourceRequest;
  /** What its coordinates are in, when the answer does not say. */
  readonly crs: "EPSG:28992" | "WGS 84";
  readonly publisher: string;
  readonly licence: string;
}

/** The smallest box in RD that holds a box in degrees, in whole metres. */
export function rdBoxOf([west, south, east, north]: Bounds): Bounds {
  const middle = (west + east) / 2;
  const corners = [west, middle, east].flatMap((longitude) => [
    toRd([longitude, south]),
    toRd([longitude, north]),
  ]);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [
    Math.floor(Math.min(...xs)),
    Math.floor(Math.min(...ys)),
    Math.ceil(Math.max(...xs)),
    Math.ceil(Math.max(...ys)),
  ];
}
