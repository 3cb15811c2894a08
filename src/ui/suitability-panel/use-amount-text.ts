import { useCallback } from "react";
import type { Interval } from "../../criteria/criterion.ts";
import { criterionOf } from "../../criteria/index.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** How the amount of a criterion is written, with its unit; a range stays a range and unknown is a word. */
export function useAmountText(): (criterion: string, amount: Interval) => string {
  const page = usePageWords();
  const { formats } = useLanguage();
  return useCallback(
    (criterion, { low, high }) => {
      const write = (amount: number): string => {
        const unit = criterionOf(criterion)?.unit;
        if (unit === "meters") return formats.distance(amount);
        return unit === "hectares" ? formats.hectares(amount) : formats.number(amount, 1);
      };
      if (Number.isNaN(low) || Number.isNaN(high)) return page("suitability.amount.unknown");
      if (low === Number.POSITIVE_INFINITY) return page("suitability.amount.nothing");
      if (high === Number.POSITIVE_INFINITY) return page("suitability.amount.atLeast", { low: write(low) });
      const [least, most] = [write(low), write(high)];
      return least === most ? least : page("suitability.amount.range", { low: least, high: most });
    },
    [page, formats],
  );
}
