import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import "./table.css";

interface ColumnHeaderProps {
  readonly children: ReactNode;
  /** How the table is sorted by this column now; null when it is sorted by another one. */
  readonly sorted: "ascending" | "descending" | null;
  readonly onSort: () => void;
  /** Numbers stand at the end of their column. */
  readonly numeric?: boolean;
}

/** The head of a column by which a table can be sorted. */
export function ColumnHeader({ children, sorted, onSort, numeric = false }: ColumnHeaderProps) {
  return (
    <th scope="col" className={numeric ? "numeric" : undefined} aria-sort={sorted ?? "none"}>
      <button type="button" className="column-sort" onClick={onSort}>
        {children}
        {sorted && <Icon name={sorted === "ascending" ? "up" : "down"} />}
      </button>
    </th>
  );
}
