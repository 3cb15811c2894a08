import type { ProximityOutcome } from "../../analyses/proximity/types.ts";
import { useLanguage } from "../use-language.ts";

/** What the answer was computed from, and how: without it a number cannot be checked. */
export function ComputedFrom({ outcome }: { readonly outcome: ProximityOutcome }) {
  const { translate, formats } = useLanguage();
  return (
    <details className="computed-from">
      <summary>{translate("proximity.computedFrom")}</summary>
      <p>
        {translate("proximity.computedMethod")}: {translate("proximity.methodLong")}
      </p>
      <ul>
        {outcome.data.map(({ id, sourceDate }) => (
          <li key={id}>
            {translate("proximity.computedLayer", {
              layer: translate(`layers.${id}.name`),
              date: formats.date(sourceDate),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
