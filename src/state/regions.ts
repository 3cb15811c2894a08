import type { ManifestRegion } from "../catalog/manifest.ts";
import { LAYERS } from "../layers/index.ts";
import type { LayerDefinition } from "../layers/layer.ts";
import { rememberLast } from "./remember-last.ts";
import type { State } from "./store.ts";

/** The regions to choose from and where the person is among them. */
export interface RegionChoice {
  /** The regions that are no view within another. */
  readonly regions: readonly ManifestRegion[];
  /** The region of the document, or the one it is a view within; null when there are no regions. */
  readonly current: ManifestRegion | null;
  /** The views within the current region. */
  readonly views: readonly ManifestRegion[];
  /** The region or view that the map shows whole; null once the person has moved the map. */
  readonly shown: string | null;
}

const NONE: readonly ManifestRegion[] = [];

/** What can be chosen and what is chosen, as the region files say. */
export const regionChoice = rememberLast(
  ({ document, session }: State) =>
    [session.manifest?.regions ?? NONE, document.region, document.camera === null] as const,
  (all, region, isWhole): RegionChoice => {
    const own = all.find(({ id }) => id === region);
    const current = all.find(({ id }) => id === own?.parent) ?? own ?? null;
    return {
      regions: all.filter(({ parent }) => parent === null),
      current,
      views: all.filter(({ parent }) => parent !== null && parent === current?.id),
      shown: isWhole ? region : null,
    };
  },
);

/** The layers of which every region should have something; plans, people and partners are where they are. */
export const EXPECTED_LAYERS: readonly string[] = LAYERS.filter(
  ({ group }: LayerDefinition) => group === "logistics" || group === "network" || group === "nature",
).map(({ id }) => id);

/** What the region of the document lacks of a layer that it should have: everything, or a part of it. */
export const regionGap =
  (layer: string) =>
  ({ document, session }: State): "absent" | "partial" | null => {
    if (!EXPECTED_LAYERS.includes(layer)) return null;
    const region = session.manifest?.regions.find(({ id }) => id === document.region);
    if (region?.absentLayers.includes(layer)) return "absent";
    return region?.partialLayers.includes(layer) ? "partial" : null;
  };
