import type { WaterBoundQuestion } from "../../src/analyses/water-bound/question.ts";
import {
  defaultWaterBound,
  MAX_QUAY_METERS,
  MAX_WITHIN_METERS,
} from "../../src/analyses/water-bound/question.ts";
import { ENVIRONMENTAL_CATEGORIES } from "../../src/catalog/plot-inventory.ts";
import { SHIP_CLASSES } from "../../src/criteria/ship-class.ts";
import { Complaint } from "./complaint.ts";
import { type OptionValues, readOptions } from "./read-options.ts";

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

type Values = OptionValues<typeof OPTIONS>;

/** A command as it was meant. */
export interface WaterBoundCommandLine {
  /** A file of plots; null for none. */
  readonly plots: string | null;
  readonly question: WaterBoundQuestion;
  readonly data: string;
  readonly json: boolean;
}

/** Reads the command line; null asks for help. Throws a {@link Complaint} that says what to mend. */
export function readWaterBoundArguments(argv: readonly string[]): WaterBoundCommandLine | null {
  const values = readOptions(argv, OPTIONS);
  if (values.has("help")) return null;
  return {
    plots: values.get("plots") ?? null,
    question: {
      ...defaultWaterBound,
      scope: values.get("scope") ?? null,
      withinMeters: readMeters(values, "within", MAX_WITHIN_METERS) ?? defaultWaterBound.withinMeters,
      shipClass: readChoice(values, "ship", SHIP_CLASSES) ?? defaultWaterBound.shipClass,
      leastQuayMeters: readMeters(values, "quay", MAX_QUAY_METERS) ?? 0,
      leastCategory: readChoice(values, "category", ENVIRONMENTAL_CATEGORIES),
    },
    data: values.get("data") ?? "public/data",
    json: values.has("json"),
  };
}

/** Null when it was not given. */
function readChoice<Choice extends string>(
  values: Values,
  option: keyof typeof OPTIONS,
  known: readonly Choice[],
): Choice | null {
  const text = values.get(option);
  if (text === undefined) return null;
  const found = known.find((choice) => choice === text);
  if (found) return found;
  throw new Complaint("plots.cli.badChoice", { option: `--${option}`, text, known: known.join(", ") });
}

function readMeters(values: Values, option: keyof typeof OPTIONS, most: number): number | null {
  const text = values.get(option);
  if (text === undefined) return null;
  if (/^\d{1,6}$/.test(text) && Number(text) <= most) return Number(text);
  throw new Complaint("plots.cli.badNumber", { option: `--${option}`, text, least: 0, most });
}
