import { useMemo } from "react";
import type { CriterionDefinition } from "../../criteria/criterion.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

type Unit = CriterionDefinition["unit"];

/** How an amount of a criterion is written and typed: metres inside, kilometres on the screen. */
export interface AmountWords {
  readonly unit: Unit;
  /** With its unit: `2,5 km`, `12 ha`, `3`. */
  readonly write: (amount: number) => string;
  /** Without, for the ticks of a scale. */
  readonly bare: (amount: number) => string;
  /** What stands above a field: `Afstand (km)`. */
  readonly label: string;
  /** One unit on the screen in the unit of the criterion. */
  readonly perShown: number;
}

/** The words for amounts of this unit, in the person's language. */
export function useAmountWords(unit: Unit): AmountWords {
  const say = usePageWords();
  const { formats } = useLanguage();
  return useMemo(() => {
    const perShown = unit === "meters" ? 1000 : 1;
    const bare = (amount: number) => formats.number(amount / perShown, 3);
    const write = (amount: number) => {
      if (unit === "meters") return formats.radius(Math.round(amount));
      return unit === "hectares" ? say("suitability.setup.hectares", { amount }) : bare(amount);
    };
    return { unit, write, bare, label: say(`suitability.setup.amountLabels.${unit}`), perShown };
  }, [unit, say, formats]);
}
