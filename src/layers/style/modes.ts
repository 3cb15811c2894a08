import type { Mode } from "../layer.ts";

const MODES: readonly Mode[] = ["road", "water", "rail"];

/** The modes that a place with a `modes` text ("water; road") opens; none while it does not exist. */
export function modesOfExisting(properties: Readonly<Record<string, unknown>>): readonly Mode[] {
  if (properties.status !== "existing" || typeof properties.modes !== "string") return [];
  const named = properties.modes.split(";").map((mode) => mode.trim());
  return MODES.filter((mode) => named.includes(mode));
}
