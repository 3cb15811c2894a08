import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { Manifest } from "../../src/catalog/manifest.ts";

/** Of when each layer is, as the manifest says. */
export function readManifestDates(folder: string): ReadonlyMap<string, string> {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return new Map();
  const parsed = v.safeParse(Manifest, JSON.parse(readFileSync(path, "utf8")));
  return new Map((parsed.success ? parsed.output.layers : []).map(({ id, sourceDate }) => [id, sourceDate]));
}
