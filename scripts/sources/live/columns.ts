import { FetchFailure } from "../../fetch/failure.ts";
import type { FetchedFeature } from "../../fetch/protocols/feature-page.ts";

type Columns = FetchedFeature["properties"];

/** The columns of a feature by name, capitals and underscores left aside: services change these at will. */
function find(columns: Columns, names: readonly string[]): unknown {
  const plain = (name: string) => name.toLowerCase().replaceAll("_", "");
  const entries = Object.entries(columns);
  for (const name of names) {
    const found = entries.find(([key]) => plain(key) === plain(name));
    if (found) return found[1];
  }
  return undefined;
}

/** A text, null when the source leaves it empty. A column that is gone under every name is a failure. */
export function textColumn(columns: Columns, ...names: [string, ...string[]]): string | null {
  const value = find(columns, names);
  if (value === undefined) {
    const there = Object.keys(columns).slice(0, 12).join(", ");
    throw new FetchFailure(`has no column ${names[0]} any more; it has ${there || "none"}`);
  }
  const text = value === null ? "" : String(value).trim();
  return text === "" ? null : text;
}

/** A text that every feature must have. */
export function requiredText(columns: Columns, ...names: [string, ...string[]]): string {
  const text = textColumn(columns, ...names);
  if (text === null) throw new FetchFailure(`leaves ${names[0]} empty`);
  return text;
}

/** A number, null when the source leaves it empty. */
export function numberColumn(columns: Columns, ...names: [string, ...string[]]): number | null {
  const text = textColumn(columns, ...names);
  if (text === null) return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new FetchFailure(`gives “${text}” as ${names[0]}, which is no number`);
  return number;
}

/** Refuses features of which none has the column: services leave one out where it is empty. */
export function refuseWithout(features: readonly FetchedFeature[], ...names: [string, ...string[]]): void {
  if (features.some(({ properties }) => find(properties, names) !== undefined)) return;
  textColumn(features[0]?.properties ?? {}, ...names);
}

/** A text when the column is there. */
export function optionalText(columns: Columns, ...names: [string, ...string[]]): string | null {
  return find(columns, names) === undefined ? null : textColumn(columns, ...names);
}
