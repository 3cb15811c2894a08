/** How numbers, distances, areas and dates are written in one language. */
export interface Formats {
  /** A plain number with at most `fractionDigits` (default 0) decimals: `80.000`. */
  readonly number: (value: number, fractionDigits?: number) => string;
  /** Metres below a kilometre, kilometres with one decimal above: `850 m`, `3,2 km`. */
  readonly distance: (meters: number) => string;
  /** A distance that was chosen and not measured, without decimals it does not have: `500 m`, `25 km`. */
  readonly radius: (meters: number) => string;
  /** Always metres, for dimensions of locks, quays and ships: `12,5 m`. */
  readonly meters: (value: number) => string;
  /** One decimal: `45,3 ha`. */
  readonly hectares: (value: number) => string;
  /** Five decimals, about a metre: `52,51000°`. */
  readonly degrees: (value: number) => string;
  /** A score out of a hundred from a fraction, always with one decimal so that scores line up: `71,3`. */
  readonly score: (fraction: number) => string;
  /** `40%` from a fraction. */
  readonly percent: (fraction: number) => string;
  /** `21 november 2026` from an ISO date; a month (`2026-11`) or a year stays what it is. */
  readonly date: (isoDate: string) => string;
  /** Alphabetical order, accents and numbers read as a person reads them. */
  readonly compare: (a: string, b: string) => number;
}

const byLanguage = new Map<string, Formats>();

/** The formatters of a language, by its BCP 47 code. Built once. */
export function formats(language: string): Formats {
  const known = byLanguage.get(language);
  if (known) return known;
  const built = buildFormats(language === "en" ? "en-GB" : language);
  byLanguage.set(language, built);
  return built;
}

function buildFormats(locale: string): Formats {
  const decimal = (minimum: number, maximum: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum,
      ...options,
    });
  const plain = [0, 1, 2, 3, 4, 5, 6].map((digits) => decimal(0, digits));
  const wholeMeters = decimal(0, 0, { style: "unit", unit: "meter" });
  const fineMeters = decimal(0, 2, { style: "unit", unit: "meter" });
  const kilometers = decimal(1, 1, { style: "unit", unit: "kilometer" });
  const chosenKilometers = decimal(0, 3, { style: "unit", unit: "kilometer" });
  const oneDecimal = decimal(1, 1);
  const degrees = decimal(5, 5);
  const percent = decimal(0, 0, { style: "percent" });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: "base" });

  return {
    number: (value, fractionDigits = 0) =>
      (plain[fractionDigits] ?? decimal(0, fractionDigits)).format(value),
    distance: (meters) =>
      Math.round(meters) < 1000 ? wholeMeters.format(Math.round(meters)) : kilometers.format(meters / 1000),
    radius: (meters) => (meters < 1000 ? wholeMeters.format(meters) : chosenKilometers.format(meters / 1000)),
    meters: (value) => fineMeters.format(value),
    // Intl knows no hectare.
    hectares: (value) => `${oneDecimal.format(value)} ha`,
    degrees: (value) => `${degrees.format(value)}°`,
    score: (fraction) => oneDecimal.format(fraction * 100),
    percent: (fraction) => percent.format(fraction),
    date: (isoDate) => formatDate(locale, isoDate),
    compare: collator.compare,
  };
}

function formatDate(locale: string, isoDate: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(isoDate) ?? [];
  if (!year) return isoDate;
  if (!month) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
    timeZone: "UTC",
  }).format(date);
}
