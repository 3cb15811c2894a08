import type { FeatureProperties } from "../../catalog/feature.ts";
import type { ManifestRegion } from "../../catalog/manifest.ts";
import type { World } from "../analysis.ts";
import { insideRegion } from "../inside-region.ts";
import type { Candidate } from "./measured.ts";

/** Whether a candidate belongs to a region. */
export type InRegion = (candidate: Candidate, properties: FeatureProperties) => boolean;

/**
 * Membership of a region: by the municipality that the candidate's source names, else by the municipality its middle
 * lies in. A region of which nobody says the municipalities is a view: what has its middle in it belongs to it. What
 * has neither municipality nor place belongs where its document says, `regionId`.
 */
export function membersOf(region: ManifestRegion, world: World): InRegion {
  const municipalities = (world.get("municipalities")?.collection.features ?? []).filter(({ properties }) =>
    region.municipalities.includes(String(properties.code)),
  );
  const names = new Set(municipalities.map(({ properties }) => plainName(properties.name_nl)));
  const isInside = insideRegion(region, world);

  return ({ center }, { municipality, regionId }) => {
    const isView = region.municipalities.length === 0;
    if (!isView && typeof municipality === "string") return names.has(plainName(municipality));
    if (!center) return regionId === region.id;
    return isInside(center);
  };
}

/** `Hengelo (O.)` of the statistics is `Hengelo` in the registers. */
function plainName(name: string): string {
  return name.replace(/ \(.*\)$/, "");
}
