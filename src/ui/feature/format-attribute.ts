import type { AttributeValue } from "../../catalog/feature.ts";
import { type Formats, hasWords, type Translate } from "../../languages/index.ts";
import type { AttributeDefinition, AttributeFormat } from "../../layers/layer.ts";

const NUMERIC: ReadonlySet<AttributeFormat> = new Set([
  "meters",
  "hectares",
  "teu",
  "number",
  "year",
  "tonnes",
  "kilowatts",
]);

/** True for what is right-aligned, so that numbers can be compared down a column. */
export function isNumeric(format: AttributeFormat): boolean {
  return NUMERIC.has(format);
}

/** Writes one value with its unit, in the person's language; unknown is a word, never a blank or a zero. */
export function formatAttribute(
  { key, format }: AttributeDefinition,
  value: AttributeValue,
  translate: Translate,
  formats: Formats,
): string {
  if (value === null) return translate("panel.unknown");
  if (typeof value === "boolean") return translate(value ? "panel.yes" : "panel.no");
  if (typeof value === "number") return formatNumber(format, value, translate, formats);
  if (format === "date") return formats.date(value);
  if (format === "code")
    return value
      .split("; ")
      .map((code) => wordOf(key, code, translate))
      .join(", ");
  return value;
}

function formatNumber(
  format: AttributeFormat,
  value: number,
  translate: Translate,
  formats: Formats,
): string {
  switch (format) {
    case "meters":
      return formats.meters(value);
    case "hectares":
      return formats.hectares(value);
    case "teu":
      return translate("units.teu", { value: formats.number(value) });
    case "tonnes":
      return translate("units.tonnes", { value: formats.number(value) });
    case "kilowatts":
      return translate("units.kilowatts", { value: formats.number(value) });
    case "year":
      return String(value);
    default:
      return formats.number(value, 2);
  }
}

/** The word for a code; a code without one is shown as the source has it. */
function wordOf(attribute: string, code: string, translate: Translate): string {
  return hasWords(`codes.${attribute}.${code}`) ? translate(`codes.${attribute}.${code}`) : code;
}
