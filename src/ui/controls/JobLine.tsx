import { Button } from "./Button.tsx";
import "./job-line.css";

interface JobLineProps {
  /** What goes on, or why there is no outcome. */
  readonly text: string;
  /** How much of it is done, 0 to 1; null when nothing runs. */
  readonly fraction: number | null;
  /** The way out: to stop it, or to try again. */
  readonly action: string;
  readonly onAction: () => void;
}

/** A long computation in one line, said aloud: how far it is, with the way out beside it. */
export function JobLine({ text, fraction, action, onAction }: JobLineProps) {
  return (
    <div className="job" role="status">
      <p>{text}</p>
      <Button onClick={onAction}>{action}</Button>
      {fraction !== null && <progress value={fraction} aria-label={text} />}
    </div>
  );
}
