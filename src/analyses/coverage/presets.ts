import type { CoverageParameters, FacilityLayer } from "./question.ts";

/** A lorry may drive 80 km/h at most on Dutch roads (RVV 1990); a time in words becomes a distance by it. */
const LORRY_KILOMETERS_PER_HOUR = 80;

/** A spacing to start from; its words are `coverage.spacings.<id>.{name,reason}`. */
export interface SpacingPreset {
  readonly id: "25-km" | "50-km" | "100-km" | "ten-t-150-km" | "driving-4-5-hours";
  readonly meters: number;
}

/**
 * No document gives a largest spacing for Overijssel. 25 km is our own choice: not twenty minutes at 80 km/h, so that
 * who finds one place full reaches the next in time. Regulation (EU) 2024/1679 asks for safe and secure parking
 * areas at 150 km at most on average along the (extended) core network. Regulation (EC) 561/2006, article 7: a break
 * after four and a half hours of driving, at most 360 km.
 */
export const SPACING_PRESETS: readonly SpacingPreset[] = [
  { id: "25-km", meters: 25_000 },
  { id: "50-km", meters: 50_000 },
  { id: "100-km", meters: 100_000 },
  { id: "ten-t-150-km", meters: 150_000 },
  { id: "driving-4-5-hours", meters: 4.5 * LORRY_KILOMETERS_PER_HOUR * 1000 },
];

/** The kinds of each layer that serve lorries: shore power is for ships. */
export const FACILITY_KINDS: Readonly<Record<FacilityLayer, readonly string[]>> = {
  "truck-parkings": ["truck-parking", "service-area", "rest-area"],
  energy: ["truck-charging", "fast-charging", "clean-energy-hub", "fuel"],
};

/** The attribute that holds the capacity of a facility, and its unit. */
export const CAPACITY_ATTRIBUTES: Readonly<Record<FacilityLayer, string>> = {
  "truck-parkings": "truckPlaces",
  energy: "powerKilowatts",
};

/** The roads that the documents and the region are about, in the order of the screen; any other may be typed. */
export const ROAD_PRESETS: readonly string[] = ["A1", "A28", "A35+N35", "A50"];

/** The two roads whose covering network of truck parkings the documents ask for (003:351). */
export const defaultCoverage: CoverageParameters = {
  roads: ["A1", "A28"],
  layer: "truck-parkings",
  spacingMeters: 25_000,
  kinds: [],
  statuses: ["existing"],
  minimumCapacity: 0,
  minimumSecurity: null,
  maximumOffRoadMeters: 1000,
  extent: "overijssel",
  addPlaces: 1,
};
