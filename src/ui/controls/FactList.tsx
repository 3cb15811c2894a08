import type { ReactNode } from "react";

interface FactListProps {
  readonly facts: readonly (readonly [term: string, value: ReactNode])[];
}

/** Terms and what they are, a line each. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
