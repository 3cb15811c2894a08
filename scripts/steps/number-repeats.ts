import type { LayerFeature } from "../../src/catalog/feature.ts";

/**
 * Tells features of the same name apart: two carriageways by their side, the others by a number in the order
 * of their ids.
 */
export function numberRepeats(features: readonly LayerFeature[]): LayerFeature[] {
  const repeats = new Map<string, LayerFeature[]>();
  for (const feature of [...features].sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1))) {
    const same = repeats.get(feature.properties.name_nl) ?? [];
    repeats.set(feature.properties.name_nl, [...same, feature]);
  }
  return features.map((feature) => {
    const same = repeats.get(feature.properties.name_nl) ?? [];
    return same.length < 2 ? feature : withSuffix(feature, same);
  });
}

const SIDES = {
  left: { nl: "linkerrijbaan", en: "left carriageway" },
  right: { nl: "rechterrijbaan", en: "right carriageway" },
} as const;

function withSuffix(feature: LayerFeature, same: readonly LayerFeature[]): LayerFeature {
  const { name_nl, name_en, side } = feature.properties;
  const bySide = new Set(same.map(({ properties }) => properties.side)).size === same.length;
  const number = String(same.indexOf(feature) + 1);
  const suffix = bySide && (side === "left" || side === "right") ? SIDES[side] : { nl: number, en: number };
  return {
    ...feature,
    properties: {
      ...feature.properties,
      name_nl: `${name_nl}, ${suffix.nl}`,
      name_en: name_en === null ? null : `${name_en}, ${suffix.en}`,
    },
  };
}
