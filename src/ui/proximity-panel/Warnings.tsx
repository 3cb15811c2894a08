import type { ProximityOutcome, ProximityWarning } from "../../analyses/proximity/types.ts";
import { hasWords } from "../../languages/index.ts";
import { measureAgain } from "../../state/jobs.ts";
import { Button } from "../controls/Button.tsx";
import { useLanguage } from "../use-language.ts";

interface WarningsProps {
  readonly outcome: ProximityOutcome;
  readonly names: ReadonlyMap<string, string>;
}

/** What the reader must know before the numbers; what could not be loaded may be there the next time. */
export function Warnings({ outcome, names }: WarningsProps) {
  const { translate } = useLanguage();
  if (outcome.warnings.length === 0) return null;
  const subjectOf = ({ subject }: ProximityWarning): string => {
    const layerName = `layers.${subject}.name` as const;
    return names.get(subject) ?? (hasWords(layerName) ? translate(layerName) : subject);
  };
  const incomplete = outcome.warnings.some(({ code }) => code === "layer-missing");
  return (
    <div className="warnings">
      <ul>
        {outcome.warnings.map((warning) => (
          <li key={`${warning.code} ${warning.subject}`}>
            {translate(`proximity.warnings.${warning.code}`, {
              subject: subjectOf(warning),
              layers: (warning.layers ?? []).map((layer) => translate(`layers.${layer}.name`)).join(", "),
            })}
          </li>
        ))}
      </ul>
      {incomplete && <Button onClick={measureAgain}>{translate("proximity.again")}</Button>}
    </div>
  );
}
