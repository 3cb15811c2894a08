import type { FigureScope } from "./figure.ts";

/** How two scopes lie to each other; `unknown` when the documents do not say where one of them ends. */
export type ScopeRelation = "same" | "inside" | "around" | "crosses" | "apart" | "unknown";

/**
 * Compares two scopes: by name, by what is said to lie within what, and by their members. Members of
 * different layers (a school, a municipality) cannot be compared.
 */
export function relateScopes(
  a: FigureScope,
  b: FigureScope,
  scopes: ReadonlyMap<string, FigureScope>,
): ScopeRelation {
  if (a.id === b.id) return "same";
  if (liesWithin(a, b, scopes)) return "inside";
  if (liesWithin(b, a, scopes)) return "around";
  if (!a.members || !b.members || layerOf(a.members) !== layerOf(b.members)) return "unknown";
  const shared = a.members.filter((member) => b.members?.includes(member)).length;
  if (shared === 0) return "apart";
  if (shared === a.members.length) return shared === b.members.length ? "same" : "inside";
  return shared === b.members.length ? "around" : "crosses";
}

function liesWithin(
  inner: FigureScope,
  outer: FigureScope,
  scopes: ReadonlyMap<string, FigureScope>,
): boolean {
  const seen = new Set<string>();
  for (let id = inner.within; id !== null && !seen.has(id); id = scopes.get(id)?.within ?? null) {
    if (id === outer.id) return true;
    seen.add(id);
  }
  return false;
}

function layerOf(members: readonly string[]): string | null {
  const layers = new Set(members.map((member) => member.split("/")[0]));
  const [layer] = layers;
  return layers.size === 1 && layer !== undefined ? layer : null;
}
