/** What no text has: a workbook or a picture does. */
const CONTROL = /[^\P{Cc}\t\r\n\v\f]/u;

/** The signs of Windows-1252 from 0x80 on, where Node 20 answers with those of Latin-1; five there are none. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/**
 * The text of a file in one of the three ways in which Dutch offices keep it: UTF-8; UTF-16, when its first two bytes
 * say so; or else Windows-1252, as Excel writes plain CSV. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return CONTROL.test(text) ? null : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return text.replace(/[\u0080-\u009F]/g, (sign) => FROM_80[sign.charCodeAt(0) - 0x80] ?? sign);
  }
}
