import type { LayerCollection } from "../../src/catalog/feature.ts";
import { FetchFailure } from "../fetch/failure.ts";
import { type FetchSession, fetchSource } from "../fetch/fetch-source.ts";
import { readCommittedLayer } from "../io/read-layer.ts";
import type { SourceReader } from "../io/read-source.ts";
import { RECIPES } from "../recipes/index.ts";
import type { Recipe, Resolution } from "../recipes/recipe.ts";
import { makeLayer } from "../recipes/run-recipes.ts";
import { liveSource } from "../sources/live/index.ts";
import { compareLayers } from "./compare-layers.ts";
import { REFRESHES } from "./index.ts";
import { openLiveAnswers } from "./live-answers.ts";
import { readManifestDates } from "./manifest-dates.ts";
import type { LayerOutcome } from "./outcome-table.ts";
import type { Refresh } from "./refresh.ts";
import { writeRefreshed } from "./write-refreshed.ts";

/** What a refresh is told to do. */
export interface RefreshOrder {
  /** Only these layers; null for every one that live sources can make. */
  readonly layers: readonly string[] | null;
  /** Without it, what was fetched before is used. */
  readonly fetch: boolean;
  /** Without it, nothing is written and only what would change is told. */
  readonly write: boolean;
  readonly resolution: Resolution;
  /** Takes a layer that lost more than half of its features. */
  readonly accept: boolean;
  /** Local copies of what no service gives. */
  readonly folder: SourceReader | null;
  readonly to: string;
  readonly regions: string;
  readonly session: FetchSession;
  /** The address of a source, when it is another than in the list. */
  readonly addressOf: (id: string, address: string) => string;
}

/** A layer that lost more than this is not believed. */
const LARGEST_LOSS = 0.5;

/**
 * Fetches the sources of the layers, makes the layers anew, and writes those that keep every promise. A source
 * that fails leaves its layers as they were; the others go on.
 *
 * @throws the reason of the signal when it is aborted; nothing has been written then
 */
export async function runRefresh(order: RefreshOrder): Promise<readonly LayerOutcome[]> {
  const { to, session } = order;
  const refreshes = REFRESHES.filter(({ layer }) => order.layers?.includes(layer) ?? true);
  const failures = await fetchAll(refreshes, order);
  const built = new Map<string, LayerCollection>();
  for (const { id } of RECIPES) {
    const committed = readCommittedLayer(to, id);
    if (committed) built.set(id, committed);
  }
  const dates = readManifestDates(to);
  const made = new Map<string, { recipe: Recipe; collection: LayerCollection }>();
  const outcomes: LayerOutcome[] = [];
  for (const refresh of refreshes) {
    session.signal.throwIfAborted();
    const before = dates.get(refresh.layer) ?? "unknown";
    const attempt = await makeAnew(refresh, failures, order, built);
    const committed = readCommittedLayer(to, refresh.layer);
    if (typeof attempt === "string") {
      outcomes.push({ layer: refresh.layer, changes: null, before, after: before, why: attempt });
      continue;
    }
    const changes = compareLayers(committed, attempt.collection);
    const why = order.accept ? null : lossOf(committed, attempt.collection);
    const after = why === null ? attempt.recipe.about.sourceDate : before;
    outcomes.push({ layer: refresh.layer, changes, before, after, why });
    if (why !== null) continue;
    made.set(refresh.layer, attempt);
    built.set(refresh.layer, attempt.collection);
  }
  session.signal.throwIfAborted();
  if (!order.write || made.size === 0) return outcomes;
  const troubles = writeRefreshed({ to, regions: order.regions, recipes: RECIPES, made, built });
  if (troubles.length === 0) return outcomes;
  const why = `all layers together would break a promise: ${shorten(troubles)}`;
  return outcomes.map((one) => (made.has(one.layer) ? { ...one, after: one.before, why } : one));
}

/** Why each source that failed did. */
async function fetchAll(refreshes: readonly Refresh[], order: RefreshOrder): Promise<Map<string, string>> {
  const { session } = order;
  const answers = openLiveAnswers(session.rawFolder);
  const failures = new Map<string, string>();
  for (const id of new Set(refreshes.flatMap(({ sources }) => sources))) {
    if (!order.fetch) {
      if (!answers.has(id)) failures.set(id, "has not been fetched yet");
      continue;
    }
    const { address, request } = liveSource(id);
    try {
      await fetchSource({ id, address: order.addressOf(id, address), request }, session);
    } catch (error) {
      session.signal.throwIfAborted();
      failures.set(id, messageOf(error));
    }
  }
  return failures;
}

/** The layer with the recipe that tells of it, or why there is none. */
async function makeAnew(
  refresh: Refresh,
  failures: ReadonlyMap<string, string>,
  order: RefreshOrder,
  built: ReadonlyMap<string, LayerCollection>,
): Promise<{ recipe: Recipe; collection: LayerCollection } | string> {
  const failed = refresh.sources.flatMap((id) => (failures.has(id) ? [`${id} ${failures.get(id)}`] : []));
  if (failed.length > 0) return failed.join("; ");
  const recipe = RECIPES.find(({ id }) => id === refresh.layer);
  if (!recipe || !built.has(refresh.layer)) return "the layer has not been made yet";
  const answers = openLiveAnswers(order.session.rawFolder);
  try {
    const {
      collection,
      about,
      troubles = [],
    } = await refresh.build({
      answers,
      built,
      folder: order.folder,
      resolution: order.resolution,
    });
    const { report: _, ...rest } = recipe;
    const anew: Recipe = {
      ...rest,
      about: { ...about, fetched: true },
      sources: [],
      build: () => collection,
      check: () => troubles,
    };
    const noFiles: SourceReader = { has: () => false, geojson: () => [], csv: () => [] };
    const attempt = await makeLayer(anew, { read: noFiles, built });
    if (!attempt.collection || attempt.troubles.length > 0) return shorten(attempt.troubles);
    return { recipe: anew, collection: attempt.collection };
  } catch (error) {
    const from = error instanceof FetchFailure ? `${refresh.sources.join(", ")} ` : "";
    return from + messageOf(error);
  }
}

function lossOf(before: LayerCollection | null, after: LayerCollection): string | null {
  const [was, is] = [before?.features.length ?? 0, after.features.length];
  if (is >= was * (1 - LARGEST_LOSS)) return null;
  return `it would go from ${was} to ${is} features; --accept takes that`;
}

function shorten(troubles: readonly string[]): string {
  const [first = "it could not be made", ...others] = troubles;
  return others.length === 0 ? first : `${first} (and ${others.length} more)`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
