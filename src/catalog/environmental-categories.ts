/** Environmental categories of Dutch zoning plans (VNG, Bedrijven en milieuzonering), from light to heavy. */
export const ENVIRONMENTAL_CATEGORIES = [
  "1",
  "2",
  "3.1",
  "3.2",
  "4.1",
  "4.2",
  "5.1",
  "5.2",
  "5.3",
  "6",
] as const;
export type EnvironmentalCategory = (typeof ENVIRONMENTAL_CATEGORIES)[number];
