import type { LayerCollection } from "../../src/catalog/feature.ts";
import { countKnown, type KnownCount } from "../steps/count-known.ts";

/** What the manifest says of how much is known is what a recount of the layer gives. */
export function checkCompleteness(
  collection: LayerCollection,
  told: readonly KnownCount[] | undefined,
  attributes: readonly string[] | undefined,
): string[] {
  if (attributes === undefined) return [];
  return countKnown(collection, attributes).flatMap(({ attribute, known, of }) => {
    const found = told?.find((one) => one.attribute === attribute);
    return found?.known === known && found.of === of
      ? []
      : [`${attribute} is known for ${known} of ${of}; the manifest says ${found?.known} of ${found?.of}`];
  });
}
