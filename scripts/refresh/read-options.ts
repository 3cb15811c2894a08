import { parseArgs } from "node:util";
import { RECIPES } from "../recipes/index.ts";
import { UNREAD_SOURCES } from "../sources/live/unread.ts";
import { REFRESHES } from "./index.ts";

/** What `npm run data` is told on the command line. */
export interface DataOptions {
  /** Where sources come from: files, services, or what services answered before. */
  readonly mode: "files" | "fetch" | "cached" | "nothing";
  readonly from: string | null;
  readonly layers: readonly string[] | null;
  /** Sources that no layer reads, to be fetched and looked at; nothing is made then. */
  readonly unread: readonly string[];
  readonly diff: boolean;
  readonly full: boolean;
  readonly accept: boolean;
  readonly sources: string | undefined;
  readonly to: string;
  readonly raw: string;
}

/**
 * Reads the command line.
 *
 * @throws with a sentence for the person when it cannot be understood
 */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): DataOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: "string" },
      only: { type: "string" },
      fetch: { type: "boolean", default: false },
      cached: { type: "boolean", default: false },
      layer: { type: "string", multiple: true },
      unread: { type: "string", multiple: true },
      diff: { type: "boolean", default: false },
      full: { type: "boolean", default: false },
      accept: { type: "boolean", default: false },
      sources: { type: "string" },
      to: { type: "string", default: "public/data" },
      raw: { type: "string", default: "data/raw" },
    },
  });
  const named = [...(values.layer ?? []), ...positionals, ...(values.only ? [values.only] : [])];
  const layers = named.flatMap((one) => one.split(",")).filter((one) => one !== "");
  if (positionals.length > 0 && !values.layer) throw new Error(`“${positionals[0]}” is not understood`);
  const live = values.fetch || values.cached || (values.diff && values.from === undefined);
  const mode = values.fetch ? "fetch" : live ? "cached" : values.from === undefined ? "nothing" : "files";
  refuseLayers(layers, live);
  const unread = values.unread?.flatMap((one) => one.split(",")) ?? [];
  refuseUnread(unread, values.fetch === true && layers.length === 0);
  return {
    mode,
    from: values.from ?? null,
    layers: layers.length > 0 ? layers : null,
    unread,
    diff: values.diff,
    full: values.full,
    accept: values.accept,
    sources: values.sources ?? environment.KNOOPPUNT_SOURCES,
    to: values.to,
    raw: values.raw,
  };
}

function refuseLayers(layers: readonly string[], isLive: boolean): void {
  const known = isLive ? REFRESHES.map(({ layer }) => layer) : RECIPES.map(({ id }) => id);
  const unknown = layers.find((one) => !known.includes(one));
  if (unknown === undefined) return;
  const all = known.join(", ");
  throw new Error(
    isLive
      ? `no live source makes the layer “${unknown}”; those that can be fetched are ${all}`
      : `there is no layer “${unknown}”; choose from ${all}`,
  );
}

function refuseUnread(ids: readonly string[], isAlone: boolean): void {
  const known = UNREAD_SOURCES.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new Error(`there is no source “${unknown}” that no layer reads; choose from ${known.join(", ")}`);
  }
  if (ids.length > 0 && !isAlone) throw new Error("--unread goes with --fetch, and without layers");
}
