import {
  MAX_ADD_PLACES,
  MAX_CAPACITY,
  MAX_OFF_ROAD_METERS,
  MAX_ROADS,
  MAX_SPACING_METERS,
  MIN_SPACING_METERS,
} from "../../src/analyses/coverage/limits.ts";
import { defaultCoverage, FACILITY_KINDS } from "../../src/analyses/coverage/presets.ts";
import {
  COUNTED_STATUSES,
  type CoverageParameters,
  FACILITY_LAYERS,
  SECURITY_LEVELS,
} from "../../src/analyses/coverage/question.ts";
import { isRoadName } from "../../src/analyses/coverage/road-name.ts";
import { Complaint } from "./complaint.ts";
import { readOptions } from "./read-options.ts";
import { readChoice, readChoices, readNumber } from "./read-values.ts";

const OPTIONS = {
  road: { type: "string" },
  layer: { type: "string" },
  spacing: { type: "string" },
  kinds: { type: "string" },
  status: { type: "string" },
  capacity: { type: "string" },
  security: { type: "string" },
  "off-road": { type: "string" },
  region: { type: "string" },
  add: { type: "string" },
  data: { type: "string" },
  language: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

/** For the whole road, in place of a region. */
const EVERYWHERE = "all";

/** A command as it was meant. */
export interface CoverageCommandLine {
  readonly parameters: CoverageParameters;
  readonly data: string;
  readonly json: boolean;
}

/** Reads the command line; null asks for help. Throws a {@link Complaint} that says what to mend. */
export function readCoverageArguments(argv: readonly string[]): CoverageCommandLine | null {
  const values = readOptions(argv, OPTIONS);
  if (values.has("help")) return null;
  const layer = readChoice(values, "layer", FACILITY_LAYERS) ?? defaultCoverage.layer;
  const region = values.get("region") ?? defaultCoverage.extent;
  const kilometers = readNumber(values, "spacing", [MIN_SPACING_METERS / 1000, MAX_SPACING_METERS / 1000]);
  return {
    parameters: {
      roads: readRoads(values.get("road")),
      layer,
      spacingMeters: kilometers === null ? defaultCoverage.spacingMeters : kilometers * 1000,
      kinds: readChoices(values, "kinds", FACILITY_KINDS[layer]) ?? defaultCoverage.kinds,
      statuses: readChoices(values, "status", COUNTED_STATUSES) ?? defaultCoverage.statuses,
      minimumCapacity:
        readNumber(values, "capacity", [0, MAX_CAPACITY], { isWhole: true }) ??
        defaultCoverage.minimumCapacity,
      minimumSecurity: readChoice(values, "security", SECURITY_LEVELS),
      maximumOffRoadMeters:
        readNumber(values, "off-road", [0, MAX_OFF_ROAD_METERS]) ?? defaultCoverage.maximumOffRoadMeters,
      extent: region === EVERYWHERE ? null : region,
      addPlaces:
        readNumber(values, "add", [0, MAX_ADD_PLACES], { isWhole: true }) ?? defaultCoverage.addPlaces,
    },
    data: values.get("data") ?? "public/data",
    json: values.has("json"),
  };
}

function readRoads(text: string | undefined): readonly string[] {
  if (text === undefined) return defaultCoverage.roads;
  const roads = text.split(",").map((road) => road.trim().toUpperCase());
  if (roads.length > MAX_ROADS || !roads.every(isRoadName)) {
    throw new Complaint("coverage.cli.badRoads", { text, most: MAX_ROADS });
  }
  return [...new Set(roads)];
}
