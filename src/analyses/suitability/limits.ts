/** The bounds of what a person may set: beyond them a link could not carry it, and nobody could weigh it. */
export const MAX_CRITERIA = 20;
export const MAX_CURVE_POINTS = 20;
export const MAX_CONDITIONS = 20;
export const MAX_SCENARIOS = 8;
export const MAX_SHAPES = 50;
/** Of all shapes together, those of the scenarios included. */
export const MAX_VERTICES = 2000;
export const MAX_NAME_CHARACTERS = 80;
/** Decimals of a drawn shape's degrees: about a metre. */
export const SHAPE_DECIMALS = 5;
