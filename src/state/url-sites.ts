import type { Site } from "../analyses/proximity/types.ts";
import { formatFeatureRef, parseFeatureRef } from "../core/feature-ref.ts";
import { featureSite, pointSite, SITE_DECIMALS } from "./sites.ts";

/** A number for an address: rounded, without trailing zeros. */
export function shortNumber(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals)));
}

/** `ports/kampen;6.09,52.51,Zwolle`: features by name, points as longitude, latitude and their own name. */
export function writeSites(sites: readonly Site[]): string {
  return sites
    .map((site) => {
      if (site.type === "feature") return formatFeatureRef(site.feature);
      const position = [site.longitude, site.latitude].map((degrees) => shortNumber(degrees, SITE_DECIMALS));
      const name = site.name === null ? [] : [site.name.replace(/[%;]/g, encodeURIComponent)];
      return [...position, ...name].join(",");
    })
    .join(";");
}

/** Reads what {@link writeSites} writes; what is not a site is returned in `refused`. */
export function readSites(text: string): { sites: readonly Site[]; refused: readonly string[] } {
  const sites: Site[] = [];
  const refused: string[] = [];
  for (const part of text.split(";")) {
    if (part === "") continue;
    const site = readSite(part, sites);
    if (site === null) refused.push(part);
    else if (!sites.some((known) => known.id === site.id)) sites.push(site);
  }
  return { sites, refused };
}

const POINT = /^(-?\d{1,3}(?:\.\d+)?),(-?\d{1,2}(?:\.\d+)?)(?:,(.+))?$/s;

function readSite(text: string, before: readonly Site[]): Site | null {
  const feature = parseFeatureRef(text);
  if (feature) return featureSite(feature);
  const [, longitude, latitude, name] = POINT.exec(text) ?? [];
  if (longitude === undefined || Math.abs(Number(longitude)) > 180 || Math.abs(Number(latitude)) > 90)
    return null;
  return pointSite(before, [Number(longitude), Number(latitude)], name === undefined ? null : readName(name));
}

function readName(text: string): string {
  return text.replace(/%(25|3B)/gi, (code) => decodeURIComponent(code));
}
