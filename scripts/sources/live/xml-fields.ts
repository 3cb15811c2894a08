import type { XmlElement } from "../../fetch/protocols/datex.ts";

/** Every element of a name within another, at any depth, in document order. */
export function findAll(within: XmlElement, name: string): XmlElement[] {
  return within.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The text of the first element of a name, or of the first text in it; null when there is none. */
export function firstText(within: XmlElement, name: string): string | null {
  const found = findAll(within, name)[0];
  return found ? anyText(found) : null;
}

function anyText(element: XmlElement): string | null {
  if (element.text !== "") return element.text;
  for (const child of element.children) {
    const text = anyText(child);
    if (text !== null) return text;
  }
  return null;
}

/** The first number of a name; null when there is none or it is no number. */
export function firstNumber(within: XmlElement, name: string): number | null {
  const text = firstText(within, name);
  const number = text === null ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}
