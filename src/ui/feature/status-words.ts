import type { Translate } from "../../languages/index.ts";

type Properties = Readonly<Record<string, unknown>>;

/** The status of a feature in words; of a project that exists, whether it runs or is done. */
export function statusWord({ status, stage }: Properties, translate: Translate): string {
  return stage === "done" || stage === "running"
    ? translate(`codes.stage.${stage}`)
    : translate(`statuses.${status}`);
}

const COMING = ["under-construction", "planned", "studied", "lobbied", "idea"];

/**
 * Since when a thing that does not exist could be there, or that no source says so; null for what exists,
 * what will not come, and what has its own words for it (`when`).
 */
export function yearWord({ status, fromYear, when }: Properties, translate: Translate): string | null {
  if (typeof status !== "string" || !COMING.includes(status)) return null;
  if (typeof fromYear === "number") return translate("panel.details.fromYear", { year: String(fromYear) });
  return typeof when === "string" ? null : translate("panel.details.noYear");
}

/** {@link statusWord} with its year: `gepland, op zijn vroegst 2027`. */
export function statusWithYear(properties: Properties, translate: Translate): string {
  return [statusWord(properties, translate), yearWord(properties, translate)].filter(Boolean).join(", ");
}
