import type { LayerCollection } from "../../src/catalog/feature.ts";
import type { ObjectRow } from "../sources/document-objects.ts";
import { writeReferences } from "../sources/documents.ts";

/**
 * Tells of every feature that a founding document names in which one and on which line, as
 * `documentReference` and, in English, `documentReference_en`.
 */
export function withDocumentReferences(
  layer: string,
  collection: LayerCollection,
  objects: readonly ObjectRow[],
): LayerCollection {
  const named = objects.filter(({ home }) => home === "feature");
  return {
    ...collection,
    features: collection.features.map((feature) => {
      const references = named
        .filter(({ targets }) => targets.includes(`${layer}/${feature.properties.id}`))
        .flatMap((object) => object.references);
      if (references.length === 0) return feature;
      const { nl, en } = writeReferences(references);
      return {
        ...feature,
        properties: { ...feature.properties, documentReference: nl, documentReference_en: en },
      };
    }),
  };
}
