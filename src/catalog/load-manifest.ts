import type { Result } from "../core/result.ts";
import { loadJson } from "./load-json.ts";
import { Manifest } from "./manifest.ts";
import type { Read } from "./read.ts";

/** Reads what data exists. */
export function loadManifest(read: Read): Promise<Result<Manifest>> {
  return loadJson(read, "manifest.json", Manifest);
}
