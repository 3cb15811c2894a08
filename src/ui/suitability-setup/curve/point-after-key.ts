import type { CurvePoint } from "../../../criteria/value-function.ts";

interface Steps {
  readonly amount: number;
  /** Null when the shape fixes the values: then every key moves along the scale. */
  readonly value: number | null;
}

/** How many steps a page is. */
const PAGE = 10;

/** Where a key wants the point of a curve; null for a key that moves nothing. */
export function pointAfterKey(key: string, [amount, value]: CurvePoint, steps: Steps): CurvePoint | null {
  const up = (count: number): CurvePoint =>
    steps.value === null ? [amount + count * steps.amount, value] : [amount, value + count * steps.value];
  switch (key) {
    case "ArrowRight":
      return [amount + steps.amount, value];
    case "ArrowLeft":
      return [amount - steps.amount, value];
    case "ArrowUp":
      return up(1);
    case "ArrowDown":
      return up(-1);
    case "PageUp":
      return [amount + PAGE * steps.amount, value];
    case "PageDown":
      return [amount - PAGE * steps.amount, value];
    default:
      return null;
  }
}
