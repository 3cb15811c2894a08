import { MAX_SITES } from "../analyses/proximity/limits.ts";
import type { Site } from "../analyses/proximity/types.ts";
import { MAX_NAME_CHARACTERS, MAX_SHAPES } from "../analyses/suitability/limits.ts";
import type { CandidateChoice } from "../analyses/suitability/question.ts";
import { formatFeatureRef, parseFeatureRef } from "../core/feature-ref.ts";
import { featureSite, pointSite, SITE_DECIMALS } from "./sites.ts";
import { readShapes, writeShapes } from "./url-shapes.ts";
import { shortNumber } from "./url-sites.ts";
import { escapeText, unescapeText } from "./url-text.ts";

const SLUG = /^[a-z0-9-]{1,60}$/;
const HECTARES = /^\d{1,6}(\.\d{1,2})?$/;
const POINT = /^(-?\d{1,3}(?:\.\d{1,6})?)\/(-?\d{1,2}(?:\.\d{1,6})?)(?:!([^!]+))?$/;
const HECTARES_DECIMALS = 2;
const UNLOCATED = "unlocated";

/** The words an address uses for the kinds of candidates. */
export const CANDIDATE_KEYS: readonly string[] = ["parks", "areas", "sites", "drawn", "found"];

/** `parks:overijssel:5:existing,planned:unlocated`, `areas:overijssel`, `sites:ports/kampen,6.1/52.5!Naam`, `drawn:…`. */
export function writeCandidates(choice: CandidateChoice): string {
  switch (choice.type) {
    case "parks": {
      const least = shortNumber(choice.minimumHectares, HECTARES_DECIMALS);
      const parts = ["parks", choice.region ?? "", least];
      if (choice.statuses.length > 0 || choice.includesUnlocated) parts.push(choice.statuses.join(","));
      if (choice.includesUnlocated) parts.push(UNLOCATED);
      return parts.join(":");
    }
    case "search-areas":
      return choice.region === null ? "areas" : `areas:${choice.region}`;
    case "sites":
      return `sites:${choice.sites.map(writeSite).join(",")}`;
    default:
      return `${choice.type}:${writeShapes(choice.shapes)}`;
  }
}

/** Reads what stands behind the first colon; null when it is no choice of that kind. */
export function readCandidates(key: string, text: string): CandidateChoice | null {
  if (key === "parks") return readParks(text);
  if (key === "areas") {
    return text === "" || SLUG.test(text) ? { type: "search-areas", region: text || null } : null;
  }
  if (key === "sites") {
    const sites = text === "" ? [] : readSites(text.split(","));
    return sites && sites.length <= MAX_SITES ? { type: "sites", sites } : null;
  }
  const shapes = text === "" ? [] : readShapes(text);
  const type = key === "drawn" ? "drawn" : "found";
  return shapes && shapes.length <= MAX_SHAPES ? { type, shapes } : null;
}

function readParks(text: string): CandidateChoice | null {
  const [region = "", least = "", listed = "", unlocated, more] = text.split(":");
  const statuses = listed === "" ? [] : listed.split(",");
  const sound = (region === "" || SLUG.test(region)) && HECTARES.test(least);
  if (!sound || more !== undefined || !statuses.every((status) => SLUG.test(status))) return null;
  if (unlocated !== undefined && unlocated !== UNLOCATED) return null;
  return {
    type: "parks",
    region: region || null,
    minimumHectares: Number(least),
    statuses,
    includesUnlocated: unlocated === UNLOCATED,
  };
}

function writeSite(site: Site): string {
  if (site.type === "feature") return formatFeatureRef(site.feature);
  const place = [site.longitude, site.latitude]
    .map((degrees) => shortNumber(degrees, SITE_DECIMALS))
    .join("/");
  return site.name ? `${place}!${escapeText(site.name)}` : place;
}

function readSites(parts: readonly string[]): readonly Site[] | null {
  const sites: Site[] = [];
  for (const part of parts) {
    const site = readSite(part, sites);
    if (site === null || sites.some(({ id }) => id === site.id)) return null;
    sites.push(site);
  }
  return sites;
}

function readSite(text: string, before: readonly Site[]): Site | null {
  const [, longitude, latitude, name] = POINT.exec(text) ?? [];
  if (longitude === undefined) {
    const feature = parseFeatureRef(text);
    return feature && featureSite(feature);
  }
  const position = [Number(longitude), Number(latitude)] as const;
  const known = name === undefined ? null : unescapeText(name);
  const sound = Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90;
  return sound && (known?.length ?? 0) <= MAX_NAME_CHARACTERS
    ? pointSite(before, [...position], known)
    : null;
}
