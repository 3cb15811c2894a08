import type { SuitabilityMeasured, SuitabilityWarning } from "../../analyses/suitability/measured.ts";
import { warningSentence } from "../../formats/suitability-words.ts";
import { measureSuitabilityAgain } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { criterionList } from "./criterion-list.ts";

/** What the data do not know, as against what went wrong: one can read on without it. */
const GAPS: readonly SuitabilityWarning["code"][] = [
  "without-place",
  "unlocated-left-out",
  "objects-without-place",
];

interface WarningsProps {
  readonly measured: SuitabilityMeasured;
  /** The criteria of which nothing is known for any candidate. */
  readonly unknownToAll: readonly string[];
}

/** What the reader must know before the list; what could not be loaded may be there the next time. */
export function Warnings({ measured: { warnings }, unknownToAll }: WarningsProps) {
  const page = usePageWords();
  const wording = useWording();
  const sentence = (warning: SuitabilityWarning): string => warningSentence(warning, wording);
  const faults = warnings.filter(({ code }) => !GAPS.includes(code)).map(sentence);
  const gaps = [
    ...warnings.filter(({ code }) => GAPS.includes(code)).map(sentence),
    ...(unknownToAll.length > 0
      ? [page("suitability.list.unknownToAll", { criteria: criterionList(unknownToAll, wording) })]
      : []),
  ];
  return (
    <>
      {faults.length > 0 && (
        <div className="ranking-warnings">
          <Sentences of={faults} />
          {warnings.some(({ code }) => code === "layer-missing") && (
            <Button onClick={measureSuitabilityAgain}>{page("suitability.measuring.retry")}</Button>
          )}
        </div>
      )}
      {gaps.length > 0 && (
        <details className="ranking-gaps">
          <summary>{page("suitability.list.gaps", { count: gaps.length })}</summary>
          <Sentences of={gaps} />
        </details>
      )}
    </>
  );
}

function Sentences({ of: sentences }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
