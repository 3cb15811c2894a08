import { measuredOf } from "../../analyses/suitability/measured-of.ts";
import type { Bounds, LngLat } from "../../core/coordinates.ts";
import type { Ranking } from "../../state/suitability-selectors.ts";

/** What a line takes in `lines`: longitude and latitude of both ends. */
const LINE_NUMBERS = 4;
/** Further away than a map of one place can tell; longitude counts as much as latitude for this. */
const FARTHEST_DEGREES = 0.35;

/**
 * The ground that explains a candidate: itself, and what its amounts were measured to as far as that is not too
 * far to see both. Null when it has no place.
 */
export function candidateBounds({ measured, parameters }: Ranking, index: number): Bounds | null {
  const center = measured.candidates[index]?.center;
  if (!center) return null;
  const ends = parameters.criteria.flatMap((use): LngLat[] => {
    const lines = measuredOf(measured, use.id, use.option)?.lines;
    const start = index * LINE_NUMBERS;
    const line = lines ? [...lines.subarray(start, start + LINE_NUMBERS)] : [];
    const [fromLongitude, fromLatitude, toLongitude, toLatitude] = line;
    if (fromLongitude === undefined || fromLatitude === undefined) return [];
    if (toLongitude === undefined || toLatitude === undefined || line.some(Number.isNaN)) return [];
    const end: LngLat = [toLongitude, toLatitude];
    return isNear(center, end) ? [[fromLongitude, fromLatitude], end] : [];
  });
  const points = [center, ...ends];
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

function isNear([longitude, latitude]: LngLat, [otherLongitude, otherLatitude]: LngLat): boolean {
  return (
    Math.abs(longitude - otherLongitude) < FARTHEST_DEGREES &&
    Math.abs(latitude - otherLatitude) < FARTHEST_DEGREES
  );
}
