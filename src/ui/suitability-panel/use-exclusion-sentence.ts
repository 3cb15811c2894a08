import { useCallback } from "react";
import type { Exclusion } from "../../analyses/suitability/types.ts";
import { featureName } from "../feature/feature-name.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { useAmountText } from "./use-amount-text.ts";

/** Why a limit leaves a candidate out, as a sentence with what was found and what was asked. */
export function useExclusionSentence(): (exclusion: Exclusion) => string {
  const page = usePageWords();
  const { language } = useLanguage();
  const amountText = useAmountText();
  return useCallback(
    ({ condition, amount, asset }) => {
      const { relation } = condition;
      const write = (value: number) => amountText(condition.criterion, { low: value, high: value });
      const facts = {
        criterion: page(`criteria.${condition.criterion}.short`),
        amount: write(amount),
        limit: write(condition.amount),
        asset: asset ? featureName(asset, language) : "",
      };
      return page(`suitability.exclusions.${asset ? "asset" : "value"}.${relation}`, facts);
    },
    [page, language, amountText],
  );
}
