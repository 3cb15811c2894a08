import type { Result } from "../core/result.ts";
import { success } from "../core/result.ts";
import { checkCollection } from "./check-collection.ts";
import type { LayerData } from "./layer-data.ts";
import type { ManifestLayer } from "./manifest.ts";
import { parseJson } from "./parse-json.ts";
import type { Read } from "./read.ts";

/** Reads one layer and checks it; the rest of the house trusts what comes out. */
export async function loadLayer(read: Read, about: ManifestLayer): Promise<Result<LayerData>> {
  const text = await read(about.file);
  if (!text.ok) return text;
  const json = parseJson(text.value, about.file);
  if (!json.ok) return json;
  const checked = checkCollection(json.value, about.file);
  if (!checked.ok) return checked;
  const collection = checked.value;
  const byId = new Map(collection.features.map((feature) => [feature.properties.id, feature]));
  return success({ about, collection, byId });
}
