import type { CriterionDefinition } from "../../../criteria/criterion.ts";
import type { ValueFunction } from "../../../criteria/value-function.ts";
import type { Formats } from "../../../languages/index.ts";
import type { TranslatePage } from "../../../languages/pages.ts";

/** How a sentence about an amount is put in words. */
interface Wording {
  readonly unit: CriterionDefinition["unit"];
  readonly write: (amount: number) => string;
  readonly say: TranslatePage;
  readonly formats: Formats;
}

/** What a curve says, in a sentence: `Hoe dichterbij, hoe beter: waarde 1 tot 2 km, waarde 0 vanaf 25 km.` */
export function curveSentence(
  { shape, points }: ValueFunction,
  { unit, write, say, formats }: Wording,
): string {
  const first = points[0] ?? [0, 0];
  const last = points.at(-1) ?? first;
  const middle = points[Math.floor(points.length / 2)] ?? first;
  const isDistance = unit === "meters";
  const facts = {
    from: write(first[0]),
    middle: write(middle[0]),
    to: write(last[0]),
    low: formats.number(first[1], 2),
    high: formats.number(last[1], 2),
    count: points.length,
  };
  switch (shape) {
    case "positive":
      return say(
        isDistance ? "suitability.setup.shapeSays.farther" : "suitability.setup.shapeSays.more",
        facts,
      );
    case "inverse":
      return say(
        isDistance ? "suitability.setup.shapeSays.nearer" : "suitability.setup.shapeSays.less",
        facts,
      );
    case "step":
      return say(
        points.length === 1 ? "suitability.setup.shapeSays.threshold" : "suitability.setup.shapeSays.step",
        facts,
      );
    default:
      return say(`suitability.setup.shapeSays.${shape}`, facts);
  }
}
