import * as v from "valibot";
import { type DocumentObject, HOMES } from "../../src/catalog/document-index.ts";
import { CURATED } from "./curated.ts";
import { readReferences } from "./documents.ts";

const Row = v.object({
  id: v.string(),
  name_nl: v.string(),
  name_en: v.string(),
  references: v.string(),
  home: v.picklist(HOMES),
  target: v.nullable(v.string()),
  reason_nl: v.nullable(v.string()),
  reason_en: v.nullable(v.string()),
});

/** A row of the table: the targets by their ids alone. */
export type ObjectRow = Omit<DocumentObject, "targets"> & { readonly targets: readonly string[] };

let objects: readonly ObjectRow[] | undefined;

/** Everything the founding documents name, from `data/curated/document-objects.csv`. Read once. */
export function readDocumentObjects(): readonly ObjectRow[] {
  objects ??= CURATED.csv("document-objects.csv", Row).map(({ references, target, ...row }) => ({
    ...row,
    references: readReferences(references),
    targets: target?.split("; ") ?? [],
  }));
  return objects;
}
