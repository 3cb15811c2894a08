import { loadLayer } from "../catalog/load-layer.ts";
import { loadManifest } from "../catalog/load-manifest.ts";
import type { Manifest, ManifestLayer } from "../catalog/manifest.ts";
import type { Read } from "../catalog/read.ts";
import { formatFeatureRef } from "../core/feature-ref.ts";
import { type Problem, problem } from "../core/problem.ts";
import { adjust, notifyProblem, updateSession } from "./actions.ts";
import { defaultDocument } from "./default-document.ts";
import { failedLayers, layerData, layerState } from "./selectors.ts";
import type { LayerState } from "./session.ts";
import { store } from "./store.ts";
import { wantedLayers } from "./wanted-layers.ts";

/**
 * Loads the manifest, and then every layer once it is shown and not before; the basemap first. A layer
 * that fails is named in a notice and the rest goes on; one that the data do not have says so where it is
 * listed. Runs until the returned function is called.
 */
export function startLoading(read: Read): () => void {
  let stopped = false;

  const advance = (): void => {
    const { manifest, manifestState } = store.getState().session;
    if (stopped) return;
    if (manifest === null) {
      if (manifestState.status === "idle") void fetchManifest();
      return;
    }
    refuseUnknownRegion(manifest);
    refuseUnknownSelection();
    const unread = wantedLayers(store.getState()).filter(
      (id) => layerState(id)(store.getState()).status === "idle",
    );
    const next = unread.flatMap((id) => manifest.layers.find((layer) => layer.id === id) ?? []);
    const absent = unread.filter((id) => !next.some((layer) => layer.id === id));
    if (unread.length === 0) return;
    // All at once: each change of state comes back here, and the order of asking is the order of need.
    const loading = next.map(({ id }) => [id, { status: "loading" }] as const);
    const refused = absent.map(
      (id) => [id, { status: "failed", problem: problem("layer-absent", { layer: id }) }] as const,
    );
    updateSession(({ layerStates }) => ({
      layerStates: { ...layerStates, ...Object.fromEntries<LayerState>([...loading, ...refused]) },
    }));
    for (const about of next) void fetchLayer(about);
  };

  const fetchManifest = async (): Promise<void> => {
    updateSession(() => ({ manifestState: { status: "loading" } }));
    const loaded = await loadManifest(read);
    if (stopped) return;
    if (loaded.ok) {
      updateSession(() => ({ manifest: loaded.value, manifestState: { status: "ready" } }));
    } else {
      updateSession(() => ({ manifestState: { status: "failed", problem: loaded.problem } }));
      notifyProblem(loaded.problem);
    }
  };

  const fetchLayer = async (about: ManifestLayer): Promise<void> => {
    const loaded = await loadLayer(read, about);
    if (stopped) return;
    if (loaded.ok) {
      setLayerState(about.id, { status: "ready", data: loaded.value });
    } else {
      const named: Problem = problem(loaded.problem.code, { ...loaded.problem.facts, layer: about.id });
      setLayerState(about.id, { status: "failed", problem: named });
      notifyProblem(named);
    }
  };

  const unsubscribe = store.subscribe(advance);
  advance();
  return () => {
    stopped = true;
    unsubscribe();
  };
}

/** Tries a failed layer again. */
export function retryLayer(id: string): void {
  dismissWhere((facts) => facts.layer === id);
  setLayerState(id, { status: "idle" });
}

/** Tries every failed layer again. */
export function retryFailed(): void {
  for (const id of failedLayers(store.getState())) retryLayer(id);
}

/** Tries to read again what data exists. */
export function retryManifest(): void {
  dismissWhere((facts) => facts.file === "manifest.json");
  updateSession(() => ({ manifestState: { status: "idle" } }));
}

function dismissWhere(about: (facts: Problem["facts"]) => boolean): void {
  updateSession(({ notices }) => ({ notices: notices.filter((notice) => !about(notice.facts)) }));
}

function setLayerState(id: string, state: LayerState): void {
  updateSession(({ layerStates }) => ({ layerStates: { ...layerStates, [id]: state } }));
}

/** A link may name what no longer exists; that is only known once the data are there. */
function refuseUnknownRegion(manifest: Manifest): void {
  const { region } = store.getState().document;
  if (region === defaultDocument.region || manifest.regions.some((known) => known.id === region)) return;
  adjust((document) => ({ ...document, region: defaultDocument.region }));
  notifyProblem(problem("invalid-url", { parts: `r=${region}` }));
}

function refuseUnknownSelection(): void {
  const { selected } = store.getState().document;
  const data = selected && layerData(selected.layer)(store.getState());
  if (!selected || !data || data.byId.has(selected.id)) return;
  adjust((document) => ({ ...document, selected: null }));
  notifyProblem(problem("unknown-feature", { feature: formatFeatureRef(selected) }));
}
