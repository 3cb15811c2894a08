/** The bounds of what a person may set; beyond them table and map would be unreadable. */
export const MAX_COUNT = 10;
export const MAX_RADII = 6;
export const MAX_RADIUS_METERS = 200_000;
/** Sites in one view; a longer list is a batch for the command line. */
export const MAX_SITES = 50;
