import { join } from "node:path";
import * as v from "valibot";
import { DOCUMENTS_FILE, DocumentIndex } from "../../src/catalog/document-index.ts";
import { parseFeatureRef } from "../../src/core/feature-ref.ts";
import { readCommittedLayer } from "../io/read-layer.ts";
import { writeWholeFile } from "../io/write-file.ts";
import { readDocumentObjects } from "../sources/document-objects.ts";
import { readDocuments } from "../sources/documents.ts";

/** Writes `documents.json`: what the founding documents name, and where each thing is found here. */
export function buildDocuments(to: string, print: (line: string) => void): void {
  const objects = readDocumentObjects().map((object) => ({
    ...object,
    targets: object.targets.map((id) => ({ id, ...nameOf(id, to) })),
  }));
  const index = v.parse(DocumentIndex, { schemaVersion: 1, documents: readDocuments(), objects });
  const list = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
  writeWholeFile(
    join(to, DOCUMENTS_FILE),
    `{"schemaVersion":1,"documents":${list(index.documents)},"objects":${list(index.objects)}}\n`,
  );
  const listed = objects.filter(({ home }) => home === "list").length;
  print(`documents: ${objects.length} things named, ${listed} of them not on the map`);
}

/** The names of a feature; of a layer, region or figure the app has the words. */
function nameOf(target: string, folder: string) {
  const ref = parseFeatureRef(target);
  const layer = ref && readCommittedLayer(folder, ref.layer);
  const found = layer?.features.find(({ properties }) => properties.id === ref?.id);
  return { name_nl: found?.properties.name_nl ?? null, name_en: found?.properties.name_en ?? null };
}
