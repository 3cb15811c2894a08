import type { PageWording } from "../../formats/format.ts";
import { criterionName } from "../../formats/suitability-words.ts";

/** The short names of criteria, each once, as a list in a sentence. */
export function criterionList(ids: readonly string[], wording: PageWording): string {
  return [...new Set(ids)].map((id) => criterionName(id, null, wording)).join(", ");
}
