import { defaultClusters } from "../../src/analyses/clusters/defaults.ts";
import {
  CLUSTER_COMPARISONS,
  CLUSTER_LIMITS,
  CLUSTER_METHODS,
  type ClusterComparison,
  type ClustersParameters,
  COMPARED_NUMBER,
  SITE_LAYERS,
} from "../../src/analyses/clusters/question.ts";
import { STATUSES } from "../../src/core/status.ts";
import { Complaint } from "./complaint.ts";
import { readOptions } from "./read-options.ts";
import { numberIn, readChoice, readChoices, readNumber } from "./read-values.ts";

const OPTIONS = {
  method: { type: "string" },
  layers: { type: "string" },
  kinds: { type: "string" },
  statuses: { type: "string" },
  region: { type: "string" },
  year: { type: "string" },
  radius: { type: "string" },
  "minimum-sites": { type: "string" },
  "minimum-hectares": { type: "string" },
  "large-scale": { type: "string" },
  "mode-distance": { type: "string" },
  planned: { type: "boolean" },
  hubs: { type: "string" },
  seed: { type: "string" },
  hexagon: { type: "string" },
  compare: { type: "string" },
  data: { type: "string" },
  language: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** For no choice at all: every status, every region. */
export const ALL = "all";
/** Kinds that can be sites, of all layers. */
const KINDS = ["park", "harbour", "basin", "container", "rail", "trimodal"] as const;
const WHOLE = { isWhole: true };

/** A command as it was meant. */
export interface ClustersCommandLine {
  readonly parameters: ClustersParameters;
  readonly data: string;
  readonly json: boolean;
}

/** Reads the command line; null asks for help. Throws a {@link Complaint} that says what to mend. */
export function readClustersArguments(argv: readonly string[]): ClustersCommandLine | null {
  const values = readOptions(argv, OPTIONS);
  if (values.has("help")) return null;
  const usual = defaultClusters;
  const region = values.get("region") ?? usual.region;
  const isEveryStatus = values.get("statuses") === ALL;
  const count = (name: keyof typeof OPTIONS, key: "minimumSites" | "hubs" | "seed") =>
    readNumber(values, name, CLUSTER_LIMITS[key], WHOLE) ?? usual[key];
  return {
    parameters: {
      method: readChoice(values, "method", CLUSTER_METHODS) ?? usual.method,
      layers: readChoices(values, "layers", SITE_LAYERS) ?? usual.layers,
      kinds: readChoices(values, "kinds", KINDS) ?? usual.kinds,
      statuses: isEveryStatus ? [] : (readChoices(values, "statuses", STATUSES) ?? usual.statuses),
      region: region === ALL ? null : region,
      year: readNumber(values, "year", CLUSTER_LIMITS.year, { isYear: true }),
      radiusMeters: readKilometers(values, "radius", "radiusMeters"),
      minimumSites: count("minimum-sites", "minimumSites"),
      minimumHectares:
        readNumber(values, "minimum-hectares", CLUSTER_LIMITS.minimumHectares) ?? usual.minimumHectares,
      largeScaleHectares:
        readNumber(values, "large-scale", CLUSTER_LIMITS.largeScaleHectares) ?? usual.largeScaleHectares,
      modeMeters: readKilometers(values, "mode-distance", "modeMeters"),
      withPlannedNodes: values.has("planned"),
      hubs: count("hubs", "hubs"),
      seed: count("seed", "seed"),
      hexagonMeters: readKilometers(values, "hexagon", "hexagonMeters"),
      compare: readComparison(values.get("compare")),
    },
    data: values.get("data") ?? "public/data",
    json: values.has("json"),
  };
}

function readKilometers(
  values: ReadonlyMap<string, string>,
  name: string,
  limit: "radiusMeters" | "modeMeters" | "hexagonMeters",
): number {
  const [least, most] = CLUSTER_LIMITS[limit];
  const kilometers = readNumber(values, name, [least / 1000, most / 1000]);
  return kilometers === null ? defaultClusters[limit] : Math.round(kilometers * 1000);
}

const COUNTED: readonly ClusterComparison["of"][] = ["minimum-sites", "year"];

/** `radius=3` is in kilometres, as `--radius` is. */
function readComparison(text: string | undefined): ClusterComparison | null {
  if (text === undefined) return null;
  const [what = "", amount = ""] = text.split("=");
  const of = CLUSTER_COMPARISONS.find((one) => one === what.trim());
  if (!of) throw new Complaint("clusters.cli.badCompare", { text, known: CLUSTER_COMPARISONS.join(", ") });
  const value = of === "radius" ? Math.round(numberIn(amount) * 1000) : numberIn(amount);
  const [least, most] = CLUSTER_LIMITS[COMPARED_NUMBER[of]];
  const isFit = value >= least && value <= most && (!COUNTED.includes(of) || Number.isInteger(value));
  if (!isFit) throw new Complaint("clusters.cli.badCompare", { text, known: CLUSTER_COMPARISONS.join(", ") });
  return { of, value };
}
