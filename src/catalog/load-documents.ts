import type { Result } from "../core/result.ts";
import { DOCUMENTS_FILE, DocumentIndex } from "./document-index.ts";
import { loadJson } from "./load-json.ts";
import type { Read } from "./read.ts";

/** Reads everything that the founding documents name, with its home. */
export function loadDocuments(read: Read): Promise<Result<DocumentIndex>> {
  return loadJson(read, DOCUMENTS_FILE, DocumentIndex);
}
