import type { Condition } from "../../analyses/suitability/question.ts";
import type { CriterionDefinition } from "../../criteria/criterion.ts";
import type { TranslatePage } from "../../languages/pages.ts";

type Unit = CriterionDefinition["unit"];
type Relation = Condition["relation"];

/** The limits that make sense for a unit, the most usual first. Nobody is inside a number of hectares. */
export const RELATIONS: Readonly<Record<Unit, readonly Relation[]>> = {
  meters: ["at-least", "at-most", "not-inside"],
  hectares: ["at-least", "at-most"],
  count: ["at-least", "at-most"],
};

/** A limit as a sentence: `Minstens 1 km van Natura 2000`. */
export function conditionSentence(
  { criterion, option, relation, amount }: Condition,
  unit: Unit,
  write: (amount: number) => string,
  say: TranslatePage,
): string {
  const short = say(`criteria.${criterion}.short`);
  const name =
    option === null
      ? short
      : say("suitability.setup.conditions.withOption", {
          name: short,
          option: say(`criteria.options.${option}`),
        });
  const facts = { name, amount: write(amount) };
  if (relation === "not-inside") return say("suitability.setup.conditions.says.notInside", facts);
  const isDistance = unit === "meters";
  if (relation === "at-least") {
    return say(
      isDistance ? "suitability.setup.conditions.says.farther" : "suitability.setup.conditions.says.more",
      facts,
    );
  }
  return say(
    isDistance ? "suitability.setup.conditions.says.nearer" : "suitability.setup.conditions.says.less",
    facts,
  );
}
