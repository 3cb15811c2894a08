/** A text as an id: lower case, accents off, everything else a hyphen: `'t Lochter I` becomes `t-lochter-i`. */
export function slug(text: string): string {
  return text
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("Ł", "L")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
