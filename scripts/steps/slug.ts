/** A name as an id: `'s-Hertogenbosch – Tiel` becomes `s-hertogenbosch-tiel`, `Łódź` `lodz`. */
export function slug(name: string): string {
  return name
    .replaceAll("ß", "ss")
    .replace(/[łŁ]/g, "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
