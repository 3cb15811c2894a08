/** Why a text is not a number: it is none, or it may be two numbers. */
export type NotANumber = "not-a-number" | "ambiguous";

/** A thousand with its sign, or three decimals: `1.500` is 1500 on one desk and 1,5 on another. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** Thousands with their signs and decimals with theirs: there is one way to read it. */
const GROUPED = /^([1-9]\d{0,2})((?:\.\d{3})+),(\d+)$|^([1-9]\d{0,2})((?:,\d{3})+)\.(\d+)$/;
const PLAIN = /^\d+([.,]\d+)?$/;

/** Reads a number as people in the Netherlands and England write it; never guesses between the two. */
export function readNumber(text: string): number | NotANumber {
  const plain = text.replace(/[\s\u00A0]/g, "");
  if (AMBIGUOUS.test(plain)) return "ambiguous";
  if (PLAIN.test(plain)) return Number(plain.replace(",", "."));
  const grouped = GROUPED.exec(plain);
  if (!grouped) return "not-a-number";
  const [, dutch, dutchGroups = "", dutchRest, english, englishGroups = "", englishRest] = grouped;
  const whole = (dutch ?? english ?? "") + (dutchGroups + englishGroups).replace(/[.,]/g, "");
  return Number(`${whole}.${dutchRest ?? englishRest}`);
}

/** A number as a cell holds it: with the sign of the language, and such that {@link readNumber} can mean nothing else. */
export function numberCell(value: number | null | undefined, language: string): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return "";
  const text = String(Number(value.toFixed(4)));
  const certain = AMBIGUOUS.test(text) ? `${text}0` : text;
  return language === "en" ? certain : certain.replace(".", ",");
}
