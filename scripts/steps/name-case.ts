/** Words that stay small inside a name; articles do not, they belong to it (`Handelspark De Wetering`). */
const SMALL = new Set(
  (
    "en of der aan in bij tot t/m e.o. incl fase gebied gedeelte deelplan terrein bedrijventerrein " +
    "consolidatieplan uitbreiding"
  ).split(" "),
);

/** Abbreviations that stay capitals. */
const CAPITALS = new Set("XL RBT KW OMZ NXP TSB TSM LTS BT OAD ABC CEL".split(" "));

const ROMAN = /^(?:X{0,2}(?:IX|IV|V?I{0,3}))$/;

/**
 * A name in capitals as people write it: `'t Lochter Oost II`, `Over 't Spoor`, `IJsseldijk`,
 * `De Zegge I t/m V`, `Garstelanden Oost 2e fase`. Words that already have small letters stay as they are;
 * the apostrophe of `'t` is put back, double spaces go.
 */
export function nameCase(name: string): string {
  const words = name
    .trim()
    .replace(/\s+/g, " ")
    .replace(/\bT'(?=[A-Z])/g, "'T ")
    .replace(/(^|\s)T(?=\s[A-Z])/g, "$1'T")
    .split(" ");
  return words.map((word, index) => caseWord(word, index === 0)).join(" ");
}

function caseWord(word: string, first: boolean): string {
  if (word === "'T") return "'t";
  const small = word.toLowerCase();
  if (SMALL.has(small) && !first) return small;
  if (/\p{Ll}/u.test(word)) return word;
  return word
    .split(/([-/(),+&.])/)
    .map((part, index) => casePart(part, first && index === 0))
    .join("");
}

function casePart(part: string, first: boolean): string {
  if (part === "" || part.length === 1 || CAPITALS.has(part) || ROMAN.test(part)) return part;
  if (/^\d+E$/.test(part)) return part.toLowerCase();
  const small = part.toLowerCase();
  if (SMALL.has(small) && !first) return small;
  if (small.startsWith("ij")) return `IJ${small.slice(2)}`;
  return small.charAt(0).toUpperCase() + small.slice(1);
}
