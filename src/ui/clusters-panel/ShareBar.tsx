interface ShareBarProps {
  readonly name: string;
  /** The share in words; the bar says no more. */
  readonly text: string;
  /** From 0 to 1: sure up to here… */
  readonly low: number;
  /** …and hatched up to here, where it may be. */
  readonly high: number;
}

/** One share of the whole as a bar with its number. */
export function ShareBar({ name, text, low, high }: ShareBarProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
      <dd className="share-bar" aria-hidden="true">
        <span style={{ inlineSize: `${low * 100}%` }} />
        <span data-sure="false" style={{ inlineSize: `${(high - low) * 100}%` }} />
      </dd>
    </div>
  );
}
