import type { ReactNode } from "react";
import "./switch.css";

interface SwitchProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
}

/** Something that is on or off at once, with its name beside it. The browser's own checkbox, drawn as a switch. */
export function Switch({ isSelected, onChange, children }: SwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        className="switch-track"
        checked={isSelected}
        aria-checked={isSelected}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="switch-label">{children}</span>
    </label>
  );
}
