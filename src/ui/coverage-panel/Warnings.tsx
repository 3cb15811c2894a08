import type { CoverageOutcome, CoverageWarning } from "../../analyses/coverage/types.ts";
import { LAYERS } from "../../layers/index.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { roadName } from "./road-name.ts";
import { useCoverageWords } from "./use-coverage-words.ts";

/** What the reader must know with the answer: what is missing in it, and what has no place on a road. */
export function Warnings({ outcome: { warnings, unplaced } }: { readonly outcome: CoverageOutcome }) {
  const page = usePageWords();
  const { translate } = useLanguage();
  const words = useCoverageWords();
  const subject = (warning: CoverageWarning) =>
    LAYERS.some(({ id }) => id === warning.subject)
      ? translate(`layers.${warning.subject}.name`)
      : roadName(warning.subject);
  // Those without a place are named one by one.
  const told = warnings.filter(({ code }) => code !== "facility-without-place");
  if (told.length + unplaced.length === 0) return null;
  return (
    <ul className="coverage-warnings">
      {told.map((warning) => (
        <li key={`${warning.code} ${warning.subject}`}>
          {page(`coverage.warnings.${warning.code}`, { subject: subject(warning) })}
        </li>
      ))}
      {unplaced.length > 0 && (
        <li>{page("coverage.unplaced", { names: unplaced.map(words.name).join("; ") })}</li>
      )}
    </ul>
  );
}
