import type { ProximityOutcome, ProximityWarning } from "../../analyses/proximity/types.ts";
import { hasWords } from "../../languages/index.ts";
import { useLanguage } from "../use-language.ts";

interface WarningsProps {
  readonly outcome: ProximityOutcome;
  readonly names: ReadonlyMap<string, string>;
}

/** What the reader must know before the numbers. */
export function Warnings({ outcome, names }: WarningsProps) {
  const { translate } = useLanguage();
  if (outcome.warnings.length === 0) return null;
  const subjectOf = ({ subject }: ProximityWarning): string => {
    const layerName = `layers.${subject}.name` as const;
    return names.get(subject) ?? (hasWords(layerName) ? translate(layerName) : subject);
  };
  return (
    <ul className="warnings">
      {outcome.warnings.map((warning) => (
        <li key={`${warning.code} ${warning.subject}`}>
          {translate(`proximity.warnings.${warning.code}`, { subject: subjectOf(warning) })}
        </li>
      ))}
    </ul>
  );
}
