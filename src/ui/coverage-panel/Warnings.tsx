import type { CoverageOutcome, CoverageWarning } from "../../analyses/coverage/result.ts";
import { coverageWarning } from "../../formats/coverage-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { useCoverageWords } from "./use-coverage-words.ts";

/** Why there is no answer, or half of one: read at once. The others one can read on without. */
const FAULTS: readonly CoverageWarning["code"][] = [
  "layer-missing",
  "road-not-found",
  "road-outside-data",
  "road-outside-extent",
  "unknown-region",
];

/** What the reader must know with the answer: what is missing in it, and what has no place on a road. */
export function Warnings({ outcome: { warnings, unplaced } }: { readonly outcome: CoverageOutcome }) {
  const page = usePageWords();
  const wording = useWording();
  const words = useCoverageWords();
  const faults = warnings.filter(({ code }) => FAULTS.includes(code));
  const remarks = [
    // Those without a place are named one by one.
    ...warnings
      .filter(({ code }) => !FAULTS.includes(code) && code !== "facility-without-place")
      .map((warning) => coverageWarning(warning, wording)),
    ...(unplaced.length > 0
      ? [page("coverage.unplaced", { names: unplaced.map(words.name).join("; ") })]
      : []),
  ];
  return (
    <>
      {faults.length > 0 && <Sentences of={faults.map((warning) => coverageWarning(warning, wording))} />}
      {remarks.length > 0 && (
        <details className="coverage-more">
          <summary>{page("coverage.remarks", { count: remarks.length })}</summary>
          <Sentences of={remarks} />
        </details>
      )}
    </>
  );
}

function Sentences({ of: sentences }: { readonly of: readonly string[] }) {
  return (
    <ul className="coverage-warnings">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
