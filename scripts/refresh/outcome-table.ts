import { columns } from "../io/columns.ts";
import type { LayerChanges } from "./compare-layers.ts";

/** What became of one layer. */
export interface LayerOutcome {
  readonly layer: string;
  readonly changes: LayerChanges | null;
  /** The state it had, and has now. */
  readonly before: string;
  readonly after: string;
  /** Why it stayed as it was; null when it was made. */
  readonly why: string | null;
}

/** How many names of each kind `--diff` tells. */
const NAMES = 12;

/** The table a run ends with: layer, features added, removed and changed, how old it is, and why it failed. */
export function outcomeTable(outcomes: readonly LayerOutcome[], today: string, onlyTold: boolean): string[] {
  const rows = [
    ["layer", "added", "removed", "changed", "state of", "age", "outcome"],
    ...outcomes.map(({ layer, changes, before, after, why }) => [
      layer,
      ...(changes
        ? [changes.added, changes.removed, changes.changed].map((one) => String(one.length))
        : ["", "", ""]),
      why === null && before !== after ? `${after} (was ${before})` : after,
      age(after, today),
      why === null ? (onlyTold ? "would be refreshed" : "refreshed") : `left as it was: ${why}`,
    ]),
  ];
  return columns(rows);
}

/** The names behind the numbers, some of each kind. */
export function namedChanges({ layer, changes }: Pick<LayerOutcome, "layer" | "changes">): string[] {
  if (!changes) return [];
  const list = (sign: string, names: readonly string[]) => [
    ...names.slice(0, NAMES).map((name) => `  ${sign} ${name}`),
    ...(names.length > NAMES ? [`  ${sign} and ${names.length - NAMES} more`] : []),
  ];
  const lines = [...list("+", changes.added), ...list("-", changes.removed), ...list("~", changes.changed)];
  return lines.length > 0 ? [layer, ...lines] : [`${layer}\n  nothing but the date`];
}

/** `3 days`, `13 years`; of a year alone from its beginning. */
function age(date: string, today: string): string {
  const days = Math.floor((Date.parse(today) - Date.parse(date)) / 86_400_000);
  if (Number.isNaN(days)) return "unknown";
  if (days < 60) return days === 1 ? "1 day" : `${Math.max(0, days)} days`;
  return days < 730 ? `${Math.floor(days / 30.44)} months` : `${Math.floor(days / 365.25)} years`;
}
