/** A name as an id: `'s-Hertogenbosch – Tiel` becomes `s-hertogenbosch-tiel`. */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
