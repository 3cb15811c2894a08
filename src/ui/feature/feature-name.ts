import type { FeatureProperties } from "../../catalog/feature.ts";

/** The name in the person's language; a Dutch name without a translation stays as it is. */
export function featureName(
  properties: { readonly name_nl: string; readonly name_en: string | null },
  language: string,
): string {
  return (language === "en" && properties.name_en) || properties.name_nl;
}

/** The other names by which a feature is known, its Dutch name among them when another one is shown. */
export function otherNames(properties: FeatureProperties, language: string): string[] {
  const shown = featureName(properties, language);
  const names = [properties.name_nl, ...(properties.aliases?.split(";") ?? [])];
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== "" && name !== shown);
}
