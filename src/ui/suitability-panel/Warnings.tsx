import type { SuitabilityMeasured, SuitabilityWarning } from "../../analyses/suitability/types.ts";
import { hasWords } from "../../languages/index.ts";
import { measureSuitabilityAgain } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

/** What the reader must know before the list; what could not be loaded may be there the next time. */
export function Warnings({ measured: { warnings } }: { readonly measured: SuitabilityMeasured }) {
  const page = usePageWords();
  const { translate } = useLanguage();
  if (warnings.length === 0) return null;
  const subjectOf = ({ subject }: SuitabilityWarning): string => {
    const layerName = `layers.${subject}.name` as const;
    return hasWords(layerName) ? translate(layerName) : subject;
  };
  return (
    <div className="ranking-warnings">
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.code} ${warning.subject}`}>
            {page(`suitability.warnings.${warning.code}`, {
              subject: subjectOf(warning),
              count: warning.count ?? 0,
            })}
          </li>
        ))}
      </ul>
      {warnings.some(({ code }) => code === "layer-missing") && (
        <Button onClick={measureSuitabilityAgain}>{page("suitability.measuring.retry")}</Button>
      )}
    </div>
  );
}
