import type { ProximityOutcome } from "../analyses/proximity/types.ts";
import type { LayerFeature } from "../catalog/feature.ts";
import type { LayerData } from "../catalog/layer-data.ts";
import type { FeatureRef } from "../core/feature-ref.ts";
import { thisYear } from "../core/this-year.ts";
import { LAYERS } from "../layers/index.ts";
import type { LayerDefinition } from "../layers/layer.ts";
import { phaseAt } from "../layers/time.ts";
import { cameraFor } from "./camera-for.ts";
import type { Camera } from "./document.ts";
import { rememberLast } from "./remember-last.ts";
import type { Job, LayerState } from "./session.ts";
import type { State } from "./store.ts";

/**
 * Named questions to the state, one value each. Every answer keeps its identity while what it was made of
 * does, so that a component is drawn again only when its answer changed.
 */

const IDLE: LayerState = { status: "idle" };
const NO_FEATURES: readonly LayerFeature[] = [];

/** A layer and one feature of it. */
export interface FoundFeature {
  readonly ref: FeatureRef;
  readonly layer: LayerDefinition;
  readonly data: LayerData;
  readonly feature: LayerFeature;
}

/** The layers that are switched on, without the basemap, in drawing order. */
export const visibleLayers = rememberLast(
  (state: State) => [state.document.layers] as const,
  (layers): readonly LayerDefinition[] =>
    LAYERS.filter((layer) => layer.group !== "basemap" && layers[layer.id]?.visible === true),
);

/** The layer of the list beside the map: the one chosen while it is on, else the one that lies on top. */
export function listedLayer(state: State): LayerDefinition | null {
  const visible = visibleLayers(state);
  return visible.find(({ id }) => id === state.session.listLayer) ?? visible.at(-1) ?? null;
}

/** Where a layer's file is: not asked for yet, on its way, there, or failed. */
export const layerState =
  (layer: string) =>
  (state: State): LayerState =>
    state.session.layerStates[layer] ?? IDLE;

/** True when another try may help: the layer could not be loaded, but the data do have it. */
export const canRetry = (state: LayerState | undefined): boolean =>
  state?.status === "failed" && state.problem.code !== "layer-absent";

/** The ids of the layers that could not be loaded. */
export const failedLayers = rememberLast(
  (state: State) => [state.session.layerStates] as const,
  (states): readonly string[] => Object.keys(states).filter((id) => canRetry(states[id])),
);

/** A layer's data, or null while it is not there. */
export const layerData =
  (layer: string) =>
  (state: State): LayerData | null => {
    const known = state.session.layerStates[layer];
    return known?.status === "ready" ? known.data : null;
  };

/** Every feature of a layer; none while it is not there. */
export const layerFeatures =
  (layer: string) =>
  (state: State): readonly LayerFeature[] =>
    layerData(layer)(state)?.collection.features ?? NO_FEATURES;

/** The features of a layer that lie in view; all of them until the map has said what is in view. */
export const featuresInView = (layer: string) =>
  rememberLast(
    (state: State) => [layerData(layer)(state), state.session.inView?.[layer]] as const,
    (data, ids): readonly LayerFeature[] => {
      if (!data) return NO_FEATURES;
      if (!ids) return data.collection.features;
      return ids.flatMap((id) => data.byId.get(id) ?? []);
    },
  );

/** The features of a layer that pass its filters and belong to the chosen moment: those that the map draws. */
export const shownFeatures = (layer: string) =>
  rememberLast(
    (state: State) =>
      [layerFeatures(layer)(state), state.document.filters[layer], state.document.year] as const,
    (features, filters, year): readonly LayerFeature[] => {
      const moment = { year, current: thisYear() };
      const wanted = Object.entries(filters ?? {});
      return features.filter(
        ({ properties }) =>
          wanted.every(([attribute, value]) => properties[attribute] === value) &&
          phaseAt(properties, moment) === "shown",
      );
    },
  );

/** How many features of a layer have a place on the map. */
export const locatedCount = (layer: string) =>
  rememberLast(
    (state: State) => [layerFeatures(layer)(state)] as const,
    (features): number => features.filter((feature) => feature.geometry !== null).length,
  );

/** A feature by name; null while its layer is not there, or when it has no such feature. */
export const findFeature = (ref: FeatureRef | null) =>
  rememberLast(
    (state: State) => [ref ? layerData(ref.layer)(state) : null] as const,
    (data): FoundFeature | null => found(ref, data),
  );

/** The selected feature; null when nothing is selected or its layer is still on its way. */
export const selectedFeature = rememberLast((state: State) => {
  const { selected } = state.document;
  return [selected, selected ? layerData(selected.layer)(state) : null] as const;
}, found);

/** What a job came to last; while it runs again, what it came to before. */
export function outcomeOf<Outcome>(job: Job<Outcome>): Outcome | null {
  if (job.status === "done") return job.outcome;
  return job.status === "running" ? job.previous : null;
}

/** What was measured last; while measuring again, what was measured before. */
export function proximityOutcome(state: State): ProximityOutcome | null {
  return outcomeOf(state.session.proximityJob);
}

/** The key of the step that undo takes back, or null. */
export const undoNote = (state: State): string | null => state.history.past.at(-1)?.note ?? null;

/** The key of the step that redo makes again, or null. */
export const redoNote = (state: State): string | null => state.history.future.at(-1)?.note ?? null;

/** Where the map looks: its camera, or the one that shows the region whole; null before either is known. */
export const currentCamera = rememberLast(
  ({ document, session }: State) => [document.camera, document.region, session.manifest] as const,
  (camera, region, manifest): Camera | null => {
    const bounds = manifest?.regions.find(({ id }) => id === region)?.bounds;
    return camera ?? (bounds ? cameraFor(bounds) : null);
  },
);

function found(ref: FeatureRef | null, data: LayerData | null): FoundFeature | null {
  const feature = ref ? data?.byId.get(ref.id) : undefined;
  const layer = LAYERS.find((known) => known.id === ref?.layer);
  return ref && data && feature && layer ? { ref, layer, data, feature } : null;
}
