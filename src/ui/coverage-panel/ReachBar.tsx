import type { Reach } from "../../analyses/coverage/result.ts";

interface ReachBarProps {
  /** With only what surely counts. */
  readonly certain: Reach;
  /** With all that may count. */
  readonly possible: Reach;
}

/** How much of a road is within reach: full where sure, hatched where perhaps, dotted where nobody knows. */
export function ReachBar({ certain, possible }: ReachBarProps) {
  const total = certain.totalMeters;
  if (total === 0) return null;
  const perhaps = Math.max(0, possible.withinMeters - certain.withinMeters);
  const unknown = Math.min(possible.unknownMeters, total - certain.withinMeters - perhaps);
  const parts = [
    ["sure", certain.withinMeters],
    ["perhaps", perhaps],
    ["unknown", unknown],
  ] as const;
  return (
    <span className="reach-bar" aria-hidden="true">
      {parts.map(([part, meters]) => (
        <span key={part} data-part={part} style={{ inlineSize: `${(meters / total) * 100}%` }} />
      ))}
    </span>
  );
}
