import type { ReactNode } from "react";
import type { ClusterTarget } from "../../state/session.ts";
import { useTargetButton } from "./use-target-button.ts";

interface FoundRowProps {
  readonly target: ClusterTarget;
  /** Brings it into view on the map. */
  readonly goTo: () => void;
  /** Its sign on the map: a number or a drawn mark. */
  readonly sign: ReactNode;
  readonly name: string;
  readonly hectares: string;
  /** What one reads without opening it. */
  readonly notes: readonly string[];
  /** What one reads after opening it; made only then. */
  readonly children: () => ReactNode;
}

/** One thing that was found: a row that is a button, and what it opens. */
export function FoundRow({ target, goTo, sign, name, hectares, notes, children }: FoundRowProps) {
  const { isOpen, props } = useTargetButton(target, goTo);
  return (
    <li>
      <button {...props}>
        <span className="found-sign">{sign}</span>
        <span className="found-name">{name}</span>
        <span className="found-hectares">{hectares}</span>
        {notes.map((note) => (
          <span key={note} className="found-note">
            {note}
          </span>
        ))}
      </button>
      {isOpen && <div className="found-details">{children()}</div>}
    </li>
  );
}
