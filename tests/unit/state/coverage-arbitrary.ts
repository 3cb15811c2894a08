import fc from "fast-check";
import {
  MAX_ADD_PLACES,
  MAX_CAPACITY,
  MAX_OFF_ROAD_METERS,
  MAX_ROADS,
  MAX_SPACING_METERS,
  MIN_SPACING_METERS,
} from "../../../src/analyses/coverage/limits.ts";
import { FACILITY_KINDS } from "../../../src/analyses/coverage/presets.ts";
import {
  COUNTED_STATUSES,
  type CoverageParameters,
  FACILITY_LAYERS,
  SECURITY_LEVELS,
} from "../../../src/analyses/coverage/question.ts";

const some = <T>(of: readonly T[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...of), { minLength, maxLength: of.length });
const whole = (min: number, max: number) => fc.integer({ min, max });
const number = fc.stringMatching(/^[A-Z][1-9]\d{0,2}$/);
const road = fc.oneof(
  number,
  fc.uniqueArray(number, { minLength: 2, maxLength: 4 }).map((parts) => parts.join("+")),
);

/** Any question about coverage that a link can carry. */
export const coverage: fc.Arbitrary<CoverageParameters> = fc.constantFrom(...FACILITY_LAYERS).chain((layer) =>
  fc.record({
    roads: fc.uniqueArray(road, { minLength: 1, maxLength: MAX_ROADS }),
    layer: fc.constant(layer),
    spacingMeters: whole(MIN_SPACING_METERS, MAX_SPACING_METERS),
    kinds: some(FACILITY_KINDS[layer]),
    statuses: some(COUNTED_STATUSES, 1),
    minimumCapacity: whole(0, MAX_CAPACITY),
    minimumSecurity: fc.option(fc.constantFrom(...SECURITY_LEVELS)),
    maximumOffRoadMeters: whole(0, MAX_OFF_ROAD_METERS),
    extent: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)),
    addPlaces: whole(0, MAX_ADD_PLACES),
  }),
);
