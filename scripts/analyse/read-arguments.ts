import { parseArgs } from "node:util";
import { MAX_COUNT, MAX_RADIUS_METERS } from "../../src/analyses/proximity/limits.ts";
import type { Site } from "../../src/analyses/proximity/types.ts";
import { parseFeatureRef } from "../../src/core/feature-ref.ts";
import { type Coordinates, parseCoordinates } from "../../src/geo/parse-coordinates.ts";
import { Complaint } from "./complaint.ts";

const OPTIONS = {
  at: { type: "string" },
  rd: { type: "string" },
  feature: { type: "string" },
  sites: { type: "string" },
  count: { type: "string" },
  radii: { type: "string" },
  layers: { type: "string" },
  data: { type: "string" },
  language: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

type OptionName = keyof typeof OPTIONS;

/** A command as it was meant. */
export interface Command {
  /** Where to measure from: one site, or a file of them. */
  readonly from: { readonly site: Site } | { readonly file: string };
  readonly count: number;
  readonly radiiMeters: readonly number[];
  /** Ids to keep; null for every layer that takes part. */
  readonly layers: readonly string[] | null;
  readonly data: string;
  readonly json: boolean;
}

/** The language that was asked for, before anything else is understood: complaints are written in it. */
export function readLanguage(argv: readonly string[]): string {
  const index = argv.indexOf("--language");
  const joined = argv.find((argument) => argument.startsWith("--language="));
  return joined?.slice("--language=".length) ?? (index >= 0 ? argv[index + 1] : undefined) ?? "nl";
}

/** Reads the command line; null asks for help. Throws a {@link Complaint} that says what to mend. */
export function readArguments(argv: readonly string[], layerIds: readonly string[]): Command | null {
  const { values, positionals } = readOptions(argv);
  if (values.has("help")) return null;
  const [analysis, extra] = positionals;
  if (analysis !== "proximity") throw new Complaint("cli.unknownAnalysis", { analysis: analysis ?? "–" });
  if (extra !== undefined) throw new Complaint("cli.unexpected", { argument: extra });
  return {
    from: readFrom(values),
    count: readCount(values.get("count")),
    radiiMeters: readRadii(values.get("radii")),
    layers: readLayers(values.get("layers"), layerIds),
    data: values.get("data") ?? "public/data",
    json: values.has("json"),
  };
}

type Values = ReadonlyMap<OptionName, string>;

function readOptions(argv: readonly string[]): { values: Values; positionals: readonly string[] } {
  const parsed = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string>();
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    if (!isOption(token.name)) throw new Complaint("cli.unknownOption", { option: token.rawName });
    const takesValue = OPTIONS[token.name].type === "string";
    if (takesValue && !token.value) throw new Complaint("cli.missingValue", { option: token.rawName });
    if (!takesValue && token.value !== undefined) {
      throw new Complaint("cli.unexpected", { argument: `${token.rawName}=${token.value}` });
    }
    values.set(token.name, token.value ?? "");
  }
  return { values, positionals: parsed.positionals };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function readFrom(values: Values): Command["from"] {
  const given = (["at", "rd", "feature", "sites"] as const).filter((name) => values.has(name));
  const [name, another] = given;
  if (!name) throw new Complaint("cli.noSite");
  if (another) throw new Complaint("cli.twoSites", { options: given.map((each) => `--${each}`).join(", ") });
  const text = values.get(name) ?? "";
  if (name === "sites") return { file: text };
  if (name === "feature") {
    const feature = parseFeatureRef(text);
    if (!feature) throw new Complaint("cli.badFeature", { feature: text });
    return { site: { id: text, type: "feature", feature } };
  }
  const { longitude, latitude } = readCoordinates(name, text);
  return { site: { id: "site", type: "point", longitude, latitude, name: null } };
}

function readCoordinates(option: "at" | "rd", text: string): Coordinates {
  // On a command line one comma stands between two numbers, also in `6,52`.
  const read = parseCoordinates(text.replace(/^([^,]+),([^,]+)$/, "$1 $2"));
  const wanted = option === "at" ? "wgs84" : "rd";
  if (read.ok && read.value.kind === wanted) return read.value;
  throw new Complaint(option === "at" ? "cli.badAt" : "cli.badRd", { text });
}

function readCount(text: string | undefined): number {
  if (text === undefined) return 3;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MAX_COUNT) {
    throw new Complaint("cli.badCount", { text, most: MAX_COUNT });
  }
  return count;
}

function readRadii(text: string | undefined): readonly number[] {
  if (text === undefined) return [1000, 5000, 10000, 25000];
  const radii = text.split(",").map((part) => Number(part.trim() || Number.NaN) * 1000);
  if (radii.some((meters) => !(meters > 0 && meters <= MAX_RADIUS_METERS))) {
    throw new Complaint("cli.badRadii", { text, most: MAX_RADIUS_METERS / 1000 });
  }
  return [...new Set(radii)].sort((a, b) => a - b);
}

function readLayers(text: string | undefined, known: readonly string[]): readonly string[] | null {
  if (text === undefined) return null;
  const wanted = text.split(",").map((id) => id.trim());
  const unknown = wanted.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new Complaint("cli.unknownLayer", { layers: unknown.join(", "), known: known.join(", ") });
  }
  return wanted;
}
