/** How large amounts, money and shares are written in one language. */
export interface Amounts {
  /** From a million on in words, `6 miljoen`; below it all digits, `80.000`. At most one decimal. */
  readonly quantity: (value: number) => string;
  /** `€ 1,8 miljoen` in Dutch, `EUR 1.8 million` elsewhere; below a million all digits. */
  readonly euro: (value: number) => string;
  /** `3,2%` from a number out of a hundred. */
  readonly percent: (value: number) => string;
}

const MILLION = 1e6;
const byLanguage = new Map<string, Amounts>();

/** The formatters of a language, by its BCP 47 code. Built once. */
export function amounts(language: string): Amounts {
  const known = byLanguage.get(language);
  if (known) return known;
  const built = buildAmounts(language === "en" ? "en-GB" : language);
  byLanguage.set(language, built);
  return built;
}

function buildAmounts(locale: string): Amounts {
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const large = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 1,
    notation: "compact",
    compactDisplay: "long",
  });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const quantity = (value: number) => (Math.abs(value) < MILLION ? plain : large).format(value);
  return {
    quantity,
    // Intl shortens large money (`€ 1,8 mln.`); only its way of naming the euro is taken over.
    euro: (value) => nameOfEuro(locale) + quantity(value),
    percent: (value) => share.format(value / 100),
  };
}

/** What stands before an amount in euros, the space included. */
function nameOfEuro(locale: string): string {
  const currencyDisplay = locale === "nl" ? "symbol" : "code";
  const euro = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", currencyDisplay });
  const parts = euro.formatToParts(1);
  return parts
    .slice(
      0,
      parts.findIndex(({ type }) => type === "integer"),
    )
    .map(({ value }) => value)
    .join("");
}
