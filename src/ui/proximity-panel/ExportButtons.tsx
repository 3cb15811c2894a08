import type { ProximityOutcome } from "../../analyses/proximity/types.ts";

export function ExportButtons(_: { readonly outcome: ProximityOutcome }) {
  return null;
}
