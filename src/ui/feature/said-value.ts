import type { Formats, Translate } from "../../languages/index.ts";
import type { AttributeDefinition } from "../../layers/layer.ts";
import type { AttributeEntry } from "./feature-attributes.ts";
import { formatAttribute, isNumeric } from "./format-attribute.ts";

/** How sources begin what they say of a number that is not exact; `200 tot 230` stands for the number itself. */
const HEDGE = /^(circa|about|meer dan|more than)(?:; |$)/;
const RANGE = /^(\d+ (?:tot|to) \d+)(?:; |$)/;

/**
 * One value as its source means it: `meer dan 6.000.000 ton`, never the bare number with a remark that is
 * read over; a range where the source gives no number but a range. `rest` is what else the source remarks.
 */
export function saidValue(
  definition: AttributeDefinition,
  entry: AttributeEntry,
  translate: Translate,
  formats: Formats,
): { readonly text: string; readonly rest: string | null } {
  const { value, qualifier } = entry;
  const plain = formatAttribute(definition, value, translate, formats);
  if (!qualifier || !isNumeric(definition.format)) return { text: plain, rest: qualifier };
  const [said, words] = (value === null ? RANGE : HEDGE).exec(qualifier) ?? [];
  if (said === undefined || words === undefined) return { text: plain, rest: qualifier };
  const text = value === null ? words : `${words} ${plain}`;
  return { text, rest: qualifier.slice(said.length) || null };
}
