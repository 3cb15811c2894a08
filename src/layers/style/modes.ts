import type { Mode } from "../layer.ts";

/** Road is not among them: a quay beside a road is no way on to the network; a motorway exit is. */
export const MODES_OF_PLACES: readonly Mode[] = ["water", "rail"];

/** The modes that a place with a `modes` text ("water; road; rail") opens; none while it does not exist. */
export function modesOfExisting(properties: Readonly<Record<string, unknown>>): readonly Mode[] {
  if (properties.status !== "existing" || typeof properties.modes !== "string") return [];
  const named = properties.modes.split(";").map((mode) => mode.trim());
  return MODES_OF_PLACES.filter((mode) => named.includes(mode));
}
