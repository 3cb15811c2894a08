import type { State } from "./store.ts";

/** As far as an outcome says which layers it had to do without. */
export interface WarningOutcome {
  readonly warnings?: readonly { readonly code: string; readonly subject?: string }[];
}

/** Whether a layer that an outcome had to do without has been read since: who tries it again wants another answer. */
export function layerCameBack(outcome: WarningOutcome | null, { session }: State, before: State): boolean {
  const was = before.session.layerStates;
  if (session.layerStates === was) return false;
  return (outcome?.warnings ?? []).some(
    ({ code, subject = "" }) =>
      code === "layer-missing" &&
      session.layerStates[subject]?.status === "ready" &&
      was[subject]?.status !== "ready",
  );
}
