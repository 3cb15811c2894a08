import type { CSSProperties } from "react";
import "./score-bar.css";

interface ScoreBarProps {
  /** 0–1. */
  readonly low: number;
  readonly high: number;
}

/** A score as a bar: full as far as it is certain, hatched as far as it may be, with a line in the middle. */
export function ScoreBar({ low, high }: ScoreBarProps) {
  const place = { "--low": low, "--high": high } as CSSProperties;
  return (
    <span className="score-bar" style={place} aria-hidden="true">
      <span className="score-certain" />
      {high > low && <span className="score-possible" />}
    </span>
  );
}
