import { defaultClusters } from "../analyses/clusters/defaults.ts";
import {
  CLUSTER_COMPARISONS,
  CLUSTER_METHODS,
  type ClusterComparison,
  type ClustersParameters,
  COMPARED_NUMBER,
  SITE_LAYERS,
} from "../analyses/clusters/question.ts";
import { STATUSES } from "../core/status.ts";
import { type LimitedNumber, withinLimits } from "./clusters-limits.ts";
import { accept, refuse, type UrlField } from "./url-field.ts";
import { readSections, type UrlSections, writeSections } from "./url-sections.ts";

/**
 * Everything that decides clusters as text:
 * `density;l:business-parks;s:existing;r:overijssel;d:1500/3/50;g:20;m:5000;h:3/1;x:2500;v:radius/3000`.
 * It stands on its own: a list that it does not name is all, and not what this version starts from.
 */
export function writeClusters(parameters: ClustersParameters): string {
  const { method, layers, kinds, statuses, region, year, compare } = parameters;
  const list = (ids: readonly string[]) => (ids.length > 0 ? ids.join(",") : null);
  return writeSections(method, [
    ["l", layers.join(",")],
    ["k", list(kinds)],
    ["s", list(statuses)],
    ["r", region],
    ["t", year === null ? null : String(year)],
    ["d", `${parameters.radiusMeters}/${parameters.minimumSites}/${parameters.minimumHectares}`],
    ["g", String(parameters.largeScaleHectares)],
    ["m", String(parameters.modeMeters)],
    ["p", parameters.withPlannedNodes ? "planned" : null],
    ["h", `${parameters.hubs}/${parameters.seed}`],
    ["x", String(parameters.hexagonMeters)],
    ["v", compare && `${compare.of}/${compare.value}`],
  ]);
}

/** Reads what {@link writeClusters} writes; null for anything else, as half of it would be another question. */
export function readClusters(text: string): ClustersParameters | null {
  const read = readSections(text, KEYS);
  if (!read) return null;
  const { first, sections } = read;
  const method = CLUSTER_METHODS.find((known) => known === first);
  const sites = readSites(sections);
  const numbers = readAllNumbers(sections);
  const compare = readComparison(sections.get("v"));
  const isSound = [undefined, "planned"].includes(sections.get("p"));
  if (!isSound || !method || !sites || !numbers || compare === undefined) return null;
  return { method, ...sites, ...numbers, withPlannedNodes: sections.has("p"), compare };
}

/** What a link says of clusters. */
export const CLUSTERS_FIELD: UrlField = {
  key: "c",
  isForPlanner: true,
  write: ({ clusters }) => {
    if (clusters === defaultClusters) return null;
    const text = writeClusters(clusters);
    return text === writeClusters(defaultClusters) ? null : text;
  },
  read: (text, document) => {
    const clusters = readClusters(text);
    return clusters ? accept({ ...document, clusters }) : refuse(document, `c=${text}`);
  },
};

type Sections = UrlSections["sections"];

const KEYS = ["l", "k", "s", "r", "t", "d", "g", "m", "p", "h", "x", "v"];
const SLUG = /^[a-z0-9-]{1,60}$/;
const NUMBER = /^(0|[1-9]\d{0,9})(\.\d)?$/;
const MAX_LISTED = 40;

/** Which sites take part. */
function readSites(
  sections: Sections,
): Pick<ClustersParameters, "layers" | "kinds" | "statuses" | "region"> | null {
  const layers = readList(sections.get("l"), SITE_LAYERS);
  const kinds = readList(sections.get("k"), null);
  const statuses = readList(sections.get("s"), STATUSES);
  const region = sections.get("r") ?? null;
  const isRegion = region === null || SLUG.test(region);
  return layers && layers.length > 0 && kinds && statuses && isRegion
    ? { layers, kinds, statuses, region }
    : null;
}

/** Nothing of a list that is not there; null for one that holds something twice or something unknown. */
function readList<Id extends string>(
  text: string | undefined,
  known: readonly Id[] | null,
): readonly Id[] | null {
  if (text === undefined) return [];
  const ids = text.split(",");
  const isKnown = (id: string): id is Id => (known ? known.some((one) => one === id) : SLUG.test(id));
  return ids.length <= MAX_LISTED && new Set(ids).size === ids.length && ids.every(isKnown) ? ids : null;
}

function readAllNumbers(sections: Sections) {
  const density = readNumbers(sections.get("d"), ["radiusMeters", "minimumSites", "minimumHectares"]);
  const threshold = readNumbers(sections.get("g"), ["largeScaleHectares"]);
  const modes = readNumbers(sections.get("m"), ["modeMeters"]);
  const hubs = readNumbers(sections.get("h"), ["hubs", "seed"]);
  const hexagons = readNumbers(sections.get("x"), ["hexagonMeters"]);
  const year = sections.has("t") ? readNumbers(sections.get("t"), ["year"]) : { year: null };
  return density && threshold && modes && hubs && hexagons && year
    ? { ...density, ...threshold, ...modes, ...hubs, ...hexagons, ...year }
    : null;
}

/** Plain numbers between slashes, one for each name and within its limits; null for anything else. */
function readNumbers<Name extends LimitedNumber>(
  text: string | undefined,
  names: readonly Name[],
): Record<Name, number> | null {
  const parts = text?.split("/") ?? [];
  const isSound = (part: string, index: number) => {
    const name = names[index];
    return name !== undefined && NUMBER.test(part) && withinLimits(name, Number(part)) === Number(part);
  };
  if (parts.length !== names.length || !parts.every(isSound)) return null;
  return Object.fromEntries(names.map((name, index) => [name, Number(parts[index])])) as Record<Name, number>;
}

/** Null for none, undefined for what is not a comparison. */
function readComparison(text: string | undefined): ClusterComparison | null | undefined {
  if (text === undefined) return null;
  const at = text.indexOf("/");
  const of = CLUSTER_COMPARISONS.find((known) => known === text.slice(0, Math.max(0, at)));
  if (!of) return undefined;
  const name: LimitedNumber = COMPARED_NUMBER[of];
  const value = readNumbers(text.slice(at + 1), [name])?.[name];
  return value === undefined ? undefined : { of, value };
}
