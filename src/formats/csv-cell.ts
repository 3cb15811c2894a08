/** A spreadsheet guesses UTF-8 from it. */
export const BYTE_ORDER_MARK = "\uFEFF";

const FORMULA = /^'*[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/**
 * Keeps a spreadsheet from running a text as a formula (OWASP, CSV injection): what begins like one gets an
 * apostrophe in front, plain numbers excepted.
 */
export function guardCell(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of {@link guardCell} off again. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** Writes a number as a Dutch (or English) spreadsheet reads it: no thousands, no needless zeros. */
export function writeNumber(value: number | null, digits: number, language: string): string {
  if (value === null || !Number.isFinite(value)) return "";
  const text = String(Number(value.toFixed(digits)));
  const plain = text.includes("e") ? value.toFixed(digits) : text;
  return language === "en" ? plain : plain.replace(".", ",");
}
