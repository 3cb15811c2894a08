import { parseArgs } from "node:util";
import { RECIPES } from "../recipes/index.ts";
import { REFRESHES } from "./index.ts";

/** What `npm run data` is told on the command line. */
export interface DataOptions {
  /** Where sources come from: files, services, or what services answered before. */
  readonly mode: "files" | "fetch" | "cached" | "nothing";
  readonly from: string | null;
  readonly layers: readonly string[] | null;
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
  const unknown = live ? layers.find((one) => REFRESHES.every(({ layer }) => layer !== one)) : undefined;
  const unheard = layers.find((one) => RECIPES.every(({ id }) => id !== one));
  if (!live && unheard !== undefined) {
    throw new Error(`there is no layer “${unheard}”; choose from ${RECIPES.map(({ id }) => id).join(", ")}`);
  }
  if (unknown !== undefined) {
    const known = REFRESHES.map(({ layer }) => layer).join(", ");
    throw new Error(`no live source makes the layer “${unknown}”; those that can be fetched are ${known}`);
  }
  return {
    mode,
    from: values.from ?? null,
    layers: layers.length > 0 ? layers : null,
    diff: values.diff,
    full: values.full,
    accept: values.accept,
    sources: values.sources ?? environment.KNOOPPUNT_SOURCES,
    to: values.to,
    raw: values.raw,
  };
}
