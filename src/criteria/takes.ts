import type { FeatureProperties } from "../catalog/feature.ts";
import type { Status } from "../core/status.ts";
import type { Choice, Takes } from "./criterion.ts";

/** What counts with planned objects; what is only studied, lobbied for or thought of stays a maybe. */
const WITH_PLANNED: Readonly<Record<Status, Takes>> = {
  existing: "yes",
  "under-construction": "yes",
  planned: "yes",
  studied: "maybe",
  lobbied: "maybe",
  idea: "maybe",
  cancelled: "no",
  unknown: "maybe",
};

/** Whether a thing counts by its status: today only what exists, and perhaps that of which nobody says it. */
export function isThere({ status }: Pick<FeatureProperties, "status">, { withPlanned }: Choice): Takes {
  if (withPlanned) return WITH_PLANNED[status];
  if (status === "unknown") return "maybe";
  return status === "existing" ? "yes" : "no";
}

/** Both must hold: a no wins, then a maybe. */
export function both(one: Takes, other: Takes): Takes {
  if (one === "no" || other === "no") return "no";
  return one === "yes" && other === "yes" ? "yes" : "maybe";
}

/** A fact of which the source may say nothing. */
export function whether(fact: boolean | null): Takes {
  if (fact === null) return "maybe";
  return fact ? "yes" : "no";
}

/** Whether a text such as `water; road; rail` names a word; null when there is no text. */
export function names(list: unknown, word: string): boolean | null {
  if (typeof list !== "string") return null;
  return list.split(";").some((part) => part.trim() === word);
}
