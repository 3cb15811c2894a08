/** The bounds of what a person may set. */
export const MAX_ROADS = 10;
export const MIN_SPACING_METERS = 1000;
export const MAX_SPACING_METERS = 400_000;
export const MAX_OFF_ROAD_METERS = 10_000;
export const MAX_CAPACITY = 10_000;
export const MAX_ADD_PLACES = 3;
