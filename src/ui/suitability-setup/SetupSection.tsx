import { type ReactNode, useState } from "react";

interface SetupSectionProps {
  readonly title: string;
  /** What is chosen now, in a line: readable while the section is closed. */
  readonly state: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** One question of the set-up. Closed it says its answer; what is inside is drawn only while it is open. */
export function SetupSection({ title, state, open = false, children }: SetupSectionProps) {
  const [shown, setShown] = useState(open);
  return (
    <details className="setup-section" open={open} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
        <p className="setup-note">{state}</p>
      </summary>
      {shown && <div className="setup-body">{children}</div>}
    </details>
  );
}
