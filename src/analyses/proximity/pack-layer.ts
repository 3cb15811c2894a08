import { type Coverage, readCoverage } from "../../catalog/coverage.ts";
import type { LayerFeature } from "../../catalog/feature.ts";
import type { LayerData } from "../../catalog/layer-data.ts";
import { type Packed, packGeometries } from "../../engine/pack.ts";
import type { Mode, ProximityRole } from "../../layers/layer.ts";

/** A layer as proximity uses it: the features that take part, in order of id, packed for measuring. */
export interface PackedLayer {
  readonly id: string;
  readonly sourceDate: string;
  readonly features: readonly LayerFeature[];
  readonly packed: Packed;
  /** The worst known precision of its features: what one is taken for whose source does not say. */
  readonly worstPrecisionMeters: number;
  /** Where the layer is complete, as the manifest writes it and as an outline; null when nobody can say. */
  readonly coverageOutline: string | null;
  readonly coverage: Coverage | null;
  /** The existing features that open each mode, by their index. */
  readonly access: ReadonlyMap<Mode, ReadonlySet<number>>;
  /** -1 for a feature that takes no part. */
  readonly indexOf: (id: string) => number;
}

/** Packs a layer. Features without a location are left out: nothing can be measured to them. */
export function packLayer(id: string, role: ProximityRole, data: LayerData): PackedLayer {
  const takesPart = role.takesPart ?? (() => true);
  const features = data.collection.features
    .filter(({ geometry, properties }) => geometry !== null && takesPart(properties))
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  return {
    id,
    sourceDate: data.about.sourceDate,
    features,
    packed: packGeometries(features.map(({ geometry }) => geometry)),
    worstPrecisionMeters: features.reduce(
      (worst, { properties }) => Math.max(worst, properties.precisionMeters ?? 0),
      data.about.toleranceMeters ?? 0,
    ),
    coverageOutline: data.about.coverageOutline ?? null,
    coverage: readCoverage(data.about),
    access: accessOf(features, role),
    indexOf: (id) => features.findIndex(({ properties }) => properties.id === id),
  };
}

function accessOf(features: readonly LayerFeature[], role: ProximityRole): PackedLayer["access"] {
  const access = new Map<Mode, Set<number>>();
  features.forEach(({ properties }, index) => {
    if (properties.status !== "existing") return;
    for (const mode of role.modes(properties)) {
      const indices = access.get(mode);
      if (indices) indices.add(index);
      else access.set(mode, new Set([index]));
    }
  });
  return access;
}
