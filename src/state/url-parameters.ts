/** The parameters of a hash, by name, percent-decoded. */
export type UrlParameters = ReadonlyMap<string, string>;

/**
 * Splits `#map=9/52.4/6.4&l=ports` into its parameters. A part without `=` gets the name "", as in
 * MapLibre's unnamed `#9/52.4/6.4`. Text that is not valid percent-encoding is taken as it stands.
 */
export function readParameters(hash: string): UrlParameters {
  const parameters = new Map<string, string>();
  for (const part of hash.replace(/^#/, "").split("&")) {
    if (part === "") continue;
    const at = part.indexOf("=");
    parameters.set(at < 0 ? "" : part.slice(0, at), decode(at < 0 ? part : part.slice(at + 1)));
  }
  return parameters;
}

/** Joins parameters to a hash, "" when there are none. Slashes, commas and their like stay readable. */
export function writeParameters(parameters: Iterable<readonly [name: string, value: string]>): string {
  const parts = Array.from(parameters, ([name, value]) => `${name}=${encode(value)}`);
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(2F|2C|3A|3B)/g, decodeURIComponent);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
