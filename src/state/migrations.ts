import type { UrlParameters } from "./url-parameters.ts";

/** The version of the address that is written now. */
export const URL_VERSION = 1;

/**
 * What turns the parameters of one version into those of the next; the position is the version it starts
 * from. Links live for years on other people's pages: a step is never changed once it is out, only followed
 * by another.
 */
export const MIGRATIONS: readonly ((parameters: UrlParameters) => UrlParameters)[] = [fromUnversioned];

/** Brings parameters to {@link URL_VERSION}. */
export function migrate(parameters: UrlParameters, version: number): UrlParameters {
  return MIGRATIONS.slice(version).reduce((current, step) => step(current), parameters);
}

/** Names by which people and older pages call layers; an id that was renamed lives on here. */
const LAYER_ALIASES: ReadonlyMap<string, string> = new Map([
  ["natura2000", "natura-2000"],
  ["truckparkings", "truck-parkings"],
  ["parkings", "truck-parkings"],
  ["businessparks", "business-parks"],
  ["parks", "business-parks"],
  ["nsb", "corridor"],
]);

/** Where the names of layers stand in each parameter that has them. */
const LAYER_NAMES: Readonly<Record<string, RegExp>> = {
  l: /[a-z0-9-]+/g,
  o: /[a-z0-9-]+(?=:)/g,
  s: /^[a-z0-9-]+(?=\/)/g,
  sites: /(?<=^|;)[a-z0-9-]+(?=\/)/g,
};

/**
 * 0 → 1. A link without a version is written by hand or by another map program: `#9/52.4/6.4` as MapLibre
 * writes it, `layers=` for `l=`, `select=` for `s=`, and layers by their common names.
 */
function fromUnversioned(parameters: UrlParameters): UrlParameters {
  const next = new Map(parameters);
  rename(next, "", "map", (view) => view.split("/").length >= 3);
  rename(next, "layers", "l");
  rename(next, "select", "s");
  for (const [key, layerNames] of Object.entries(LAYER_NAMES)) {
    const value = next.get(key);
    if (value !== undefined) next.set(key, value.replace(layerNames, renameLayer));
  }
  return next;
}

function renameLayer(name: string): string {
  return LAYER_ALIASES.get(name) ?? name;
}

function rename(
  parameters: Map<string, string>,
  from: string,
  to: string,
  accept: (value: string) => boolean = () => true,
): void {
  const value = parameters.get(from);
  if (value === undefined || parameters.has(to) || !accept(value)) return;
  parameters.delete(from);
  parameters.set(to, value);
}
