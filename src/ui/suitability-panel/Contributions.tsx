import type { Explanation } from "../../analyses/suitability/explain.ts";
import type { SuitabilityMeasured } from "../../analyses/suitability/measured.ts";
import { ContributionItem } from "./ContributionItem.tsx";

interface ContributionsProps {
  readonly explanation: Explanation;
  readonly measured: SuitabilityMeasured;
}

/** What every criterion adds to the score, the most first, drawn on one scale. */
export function Contributions({ explanation, measured }: ContributionsProps) {
  const { criteria, index } = explanation;
  const most = Math.max(
    ...criteria.map(({ weight, contributionRange }) => Math.max(weight, contributionRange.high)),
  );
  return (
    <ul className="contributions">
      {criteria
        .toSorted((a, b) => b.contribution - a.contribution)
        .map((criterion) => (
          <ContributionItem
            key={`${criterion.id} ${criterion.option}`}
            criterion={criterion}
            measured={measured}
            index={index}
            scale={most}
          />
        ))}
    </ul>
  );
}
