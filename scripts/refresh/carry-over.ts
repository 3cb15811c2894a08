import type { AttributeValue, LayerCollection } from "../../src/catalog/feature.ts";

/**
 * Takes over from the layer as it is what the fetched source does not tell: attributes that are unknown now, with
 * their companions and further values (`cemtClass_source`, `cemtClass_2`), of features with the same id.
 *
 * @param keys which attributes; null for all
 */
export function carryOver(
  fresh: LayerCollection,
  committed: LayerCollection | undefined,
  keys: readonly string[] | null = null,
): LayerCollection {
  const before = new Map(committed?.features.map(({ properties }) => [properties.id, properties]));
  return {
    ...fresh,
    features: fresh.features.map((feature) => {
      const known = before.get(feature.properties.id);
      if (!known) return feature;
      const isMissing = (attribute: string) =>
        (keys?.includes(attribute) ?? true) && (feature.properties[attribute] ?? null) === null;
      const isCarried = ([key]: [string, AttributeValue]) => isMissing(attributeOf(key));
      const own = Object.entries(feature.properties).filter((entry) => !isCarried(entry));
      const carried = Object.entries(known).filter(isCarried);
      return { ...feature, properties: Object.fromEntries([...own, ...carried]) as typeof known };
    }),
  };
}

/** The attribute that `cemtClass_2_source` belongs to; names are their own attribute in each language. */
function attributeOf(key: string): string {
  return key.startsWith("name_") ? key : (key.split("_")[0] ?? key);
}
