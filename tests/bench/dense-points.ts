import { fromRd } from "../../src/geo/rd.ts";
import { seeded } from "../oracle/random.ts";

const SEED = 20261121;
const PLACES = 80;
const SPREAD_METERS = 1500;
const WEST = 190_000;
const SOUTH = 460_000;
const WIDTH_METERS = 80_000;
const HEIGHT_METERS = 70_000;

/** Points in RD metres and in degrees; `hectares` as business parks have them. */
export interface DensePoints {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly positions: readonly (readonly [longitude: number, latitude: number])[];
  readonly hectares: Float64Array;
}

/** Half of them around some places, half anywhere in a rectangle of the size of Overijssel: the same on every machine. */
export function densePoints(count: number): DensePoints {
  const random = seeded(SEED);
  const anywhere = () => [WEST + WIDTH_METERS * random(), SOUTH + HEIGHT_METERS * random()] as const;
  const spread = () =>
    SPREAD_METERS * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const places = Array.from({ length: PLACES }, anywhere);
  const points = Array.from({ length: count }, (_, index) => {
    const [x, y] = anywhere();
    const place = places[Math.floor(random() * PLACES)] ?? [x, y];
    return index % 2 === 0 ? ([x, y] as const) : ([place[0] + spread(), place[1] + spread()] as const);
  });
  return {
    xs: Float64Array.from(points, ([x]) => x),
    ys: Float64Array.from(points, ([, y]) => y),
    positions: points.map((point) => fromRd(point)),
    hectares: Float64Array.from(points, () => 60 * random() ** 3),
  };
}
