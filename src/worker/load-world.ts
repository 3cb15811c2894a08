import type { World } from "../analyses/analysis.ts";
import { fetchText } from "../catalog/fetch-text.ts";
import type { LayerData } from "../catalog/layer-data.ts";
import { loadLayer } from "../catalog/load-layer.ts";
import { loadManifest } from "../catalog/load-manifest.ts";
import type { Manifest } from "../catalog/manifest.ts";
import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";

/** Layers in memory, and the regions that the manifest knows. */
interface LoadedWorld {
  readonly world: World;
  readonly regions: Manifest["regions"];
}

/**
 * Loads layers by id. What fails is left out, and tried again the next time it is asked for; a failure when all
 * that was asked for did.
 */
export type LoadWorld = (ids: readonly string[]) => Promise<Result<LoadedWorld>>;

/** Makes a {@link LoadWorld} that fetches the manifest and every layer below `dataUrl` once. */
export function createWorldLoader(dataUrl: string): LoadWorld {
  const read = fetchText(dataUrl);
  const manifest = remember(() => loadManifest(read));
  const layers = new Map<string, () => Promise<Result<LayerData>>>();

  function layerLoader(about: Manifest["layers"][number]): () => Promise<Result<LayerData>> {
    const known = layers.get(about.id);
    if (known) return known;
    const load = remember(() => loadLayer(read, about));
    layers.set(about.id, load);
    return load;
  }

  return async (ids) => {
    const known = await manifest();
    if (!known.ok) return known;
    const wanted = known.value.layers.filter(({ id }) => ids.includes(id));
    const loaded = await Promise.all(wanted.map((about) => layerLoader(about)()));
    const world = new Map<string, LayerData>();
    for (const layer of loaded) if (layer.ok) world.set(layer.value.about.id, layer.value);
    const firstFailure = loaded.find((layer) => !layer.ok);
    if (world.size === 0 && ids.length > 0)
      return firstFailure ?? failure(problem("not-found", { file: "manifest.json" }));
    return success({ world, regions: known.value.regions });
  };
}

/** Remembers a success; a failure is forgotten, and two calls at the same time are one. */
function remember<T>(load: () => Promise<Result<T>>): () => Promise<Result<T>> {
  let pending: Promise<Result<T>> | null = null;
  return async () => {
    pending ??= load();
    const result = await pending;
    if (!result.ok) pending = null;
    return result;
  };
}
