import type { ManifestLayer } from "../../src/catalog/manifest.ts";

/** The licences our sources have; another one is looked at before it is used. */
const LICENCES = ["CC0 1.0", "CC BY 4.0", "ODbL 1.0", "Public domain", "NDW open data (CC0 1.0)"];

/**
 * Publishers and licences stand in every language and beside the map: they are names, apart by semicolons.
 * Remarks belong in the notes, which are translated.
 */
export function checkAttribution({ publisher, licence }: ManifestLayer): string[] {
  return [
    ...publisher
      .split("; ")
      .filter((name) => !/^\p{Lu}[^:;]*$/u.test(name))
      .map((name) => `the manifest names a publisher "${name}", which is no name`),
    ...licence
      .split("; ")
      .filter((name) => !LICENCES.includes(name))
      .map((name) => `the manifest has a licence "${name}" that we do not know`),
  ];
}
