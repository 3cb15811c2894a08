import type { WaterBoundQuestion } from "../../src/analyses/water-bound/question.ts";
import {
  defaultWaterBound,
  MAX_QUAY_METERS,
  MAX_WITHIN_METERS,
} from "../../src/analyses/water-bound/question.ts";
import { ENVIRONMENTAL_CATEGORIES } from "../../src/catalog/environmental-categories.ts";
import { SHIP_CLASSES } from "../../src/criteria/ship-class.ts";
import { readOptions } from "./read-options.ts";
import { readChoice, readNumber } from "./read-values.ts";

const OPTIONS = {
  plots: { type: "string" },
  scope: { type: "string" },
  within: { type: "string" },
  ship: { type: "string" },
  quay: { type: "string" },
  category: { type: "string" },
  data: { type: "string" },
  language: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** A command as it was meant. */
export interface WaterBoundCommandLine {
  /** A file of plots; null for none. */
  readonly plots: string | null;
  readonly question: WaterBoundQuestion;
  readonly data: string;
  readonly json: boolean;
}

/** Reads the command line; null asks for help. Throws a `Complaint` that says what to mend. */
export function readWaterBoundArguments(argv: readonly string[]): WaterBoundCommandLine | null {
  const values = readOptions(argv, OPTIONS);
  if (values.has("help")) return null;
  return {
    plots: values.get("plots") ?? null,
    question: {
      ...defaultWaterBound,
      scope: values.get("scope") ?? null,
      withinMeters:
        readNumber(values, "within", [0, MAX_WITHIN_METERS], { isWhole: true }) ??
        defaultWaterBound.withinMeters,
      shipClass: readChoice(values, "ship", SHIP_CLASSES) ?? defaultWaterBound.shipClass,
      leastQuayMeters: readNumber(values, "quay", [0, MAX_QUAY_METERS], { isWhole: true }) ?? 0,
      leastCategory: readChoice(values, "category", ENVIRONMENTAL_CATEGORIES),
    },
    data: values.get("data") ?? "public/data",
    json: values.has("json"),
  };
}
