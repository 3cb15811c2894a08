import type { State } from "../state/store.ts";
import { nameOf } from "./name-of.ts";

/**
 * The name of what the pointer is on, for what has no room for its name on the map; null when it is on nothing.
 * A screen without a pointer opens the thing instead.
 */
export function hoveredName({ session }: State): string | null {
  return session.hovered && session.pointer ? nameOf(session.hovered) : null;
}
