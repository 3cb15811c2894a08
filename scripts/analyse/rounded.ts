/** A share or score from 0 to 1; null when it is not a number. */
export function shareNumber(value: number): number | null {
  return rounded(value, 6);
}

/** An amount to the millimetre; null when it is unknown or without end. */
export function amountNumber(value: number): number | null {
  return rounded(value, 3);
}

/** Degrees to about a centimetre. */
export function degreesNumber(value: number): number | null {
  return rounded(value, 7);
}

/** Never −0, which JSON would lose. */
function rounded(value: number, digits: number): number | null {
  return Number.isFinite(value) ? Number(value.toFixed(digits)) + 0 : null;
}
