/** What a name may hold that has a meaning in an address. */
const STRUCTURE = /[%;:,/!]/g;
const ESCAPED = /%(25|3B|3A|2C|2F|21)/gi;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A person's words between the signs of an address. Half a character, which no address can hold, is replaced. */
export function escapeText(text: string): string {
  return text
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(STRUCTURE, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Undoes {@link escapeText}. */
export function unescapeText(text: string): string {
  return text.replace(ESCAPED, (code) => decodeURIComponent(code));
}
