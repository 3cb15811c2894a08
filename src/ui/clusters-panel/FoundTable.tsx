import { useState } from "react";
import type { WordTable } from "../../formats/clusters-tables.ts";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import "../controls/table.css";

interface FoundTableProps {
  /** The heading that the table belongs to. */
  readonly title: string;
  /** Made when the table is opened. */
  readonly make: (wording: ReturnType<typeof useWording>) => WordTable;
}

/** What a list shows one by one, side by side. */
export function FoundTable({ title, make }: FoundTableProps) {
  const page = usePageWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="found-table" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{page("clusters.table.show")}</summary>
      {isOpen && <Rows title={title} make={make} />}
    </details>
  );
}

function Rows({ title, make }: FoundTableProps) {
  const { head, rows } = make(useWording());
  return (
    <TableScroll label={title}>
      <table className="table">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={[name, ...cells].join("|")}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
