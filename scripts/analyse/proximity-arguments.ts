import { MAX_COUNT, MAX_RADIUS_METERS } from "../../src/analyses/proximity/limits.ts";
import type { Site } from "../../src/analyses/proximity/types.ts";
import { parseFeatureRef } from "../../src/core/feature-ref.ts";
import { type Coordinates, parseCoordinates } from "../../src/geo/parse-coordinates.ts";
import { Complaint } from "./complaint.ts";
import { type OptionValues, readOptions } from "./read-options.ts";

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

/** Reads the command line; null asks for help. Throws a {@link Complaint} that says what to mend. */
export function readArguments(argv: readonly string[], layerIds: readonly string[]): Command | null {
  const values = readOptions(argv, OPTIONS);
  if (values.has("help")) return null;
  return {
    from: readFrom(values),
    count: readCount(values.get("count")),
    radiiMeters: readRadii(values.get("radii")),
    layers: readLayers(values.get("layers"), layerIds),
    data: values.get("data") ?? "public/data",
    json: values.has("json"),
  };
}

type Values = OptionValues<typeof OPTIONS>;

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
