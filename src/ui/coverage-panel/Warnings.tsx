import type { CoverageOutcome } from "../../analyses/coverage/types.ts";
import { coverageWarning } from "../../formats/coverage-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../suitability-panel/use-wording.ts";
import { useCoverageWords } from "./use-coverage-words.ts";

interface WarningsProps {
  readonly outcome: CoverageOutcome;
  /** Read at once, where they are all there is. */
  readonly isOpen?: boolean;
}

/** What the reader must know with the answer: what is missing in it, and what has no place on a road. */
export function Warnings({ outcome: { warnings, unplaced }, isOpen = false }: WarningsProps) {
  const page = usePageWords();
  const wording = useWording();
  const words = useCoverageWords();
  // Those without a place are named one by one.
  const told = warnings.filter(({ code }) => code !== "facility-without-place");
  const count = told.length + Number(unplaced.length > 0);
  if (count === 0) return null;
  return (
    <details className="coverage-more coverage-warnings" open={isOpen}>
      <summary>{page("coverage.remarks", { count })}</summary>
      <ul>
        {told.map((warning) => (
          <li key={`${warning.code} ${warning.subject}`}>{coverageWarning(warning, wording)}</li>
        ))}
        {unplaced.length > 0 && (
          <li>{page("coverage.unplaced", { names: unplaced.map(words.name).join("; ") })}</li>
        )}
      </ul>
    </details>
  );
}
