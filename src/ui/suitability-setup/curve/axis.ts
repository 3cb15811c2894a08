/** The length of one step of a scale: 1, 2 or 5 times a power of ten, at least `least`. */
export function roundStep(least: number): number {
  if (!(least > 0) || !Number.isFinite(least)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** Round amounts from 0 to `high`, at most about `count` of them, that a scale is written with. */
export function ticks(high: number, count: number): readonly number[] {
  const step = roundStep(high / Math.max(1, count));
  return Array.from({ length: Math.floor(high / step + 1e-9) + 1 }, (_, index) => exact(index * step));
}

/** The number nearest to `amount` that is a whole number of steps. */
export function toStep(amount: number, step: number): number {
  return exact(Math.round(amount / step) * step);
}

/** Without the noise of binary fractions: 0.30000000000000004 is 0.3. */
function exact(amount: number): number {
  return Number(amount.toPrecision(12));
}
