import type { ReactNode } from "react";
import "./table.css";

interface TableScrollProps {
  /** The id of the heading above the table. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Lets a table that is wider than its place scroll, by keyboard as well. */
export function TableScroll({ labelledBy, label, children }: TableScrollProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="table-scroll" role="group" aria-labelledby={labelledBy} aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
