import type { ExpressionSpecification } from "@maplibre/maplibre-gl-style-spec";

/**
 * A feature of several points (a port with its basins) is drawn as so many points; this property, which the
 * map adds, numbers them from 0. The first carries the symbol and the name.
 */
export const PART_PROPERTY = "part";

export const isFirstPart: ExpressionSpecification = ["==", ["to-number", ["get", PART_PROPERTY], 0], 0];

/** From here on the other points of a feature are drawn as symbols of their own; before, the first stands for all. */
export const PARTS_ZOOM = 11;
