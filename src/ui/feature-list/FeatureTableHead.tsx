import type { AttributeDefinition } from "../../layers/layer.ts";
import { ColumnHeader } from "../controls/ColumnHeader.tsx";
import { isNumeric } from "../feature/format-attribute.ts";
import { useLanguage } from "../use-language.ts";
import type { ListSort } from "./list-rows.ts";

interface FeatureTableHeadProps {
  readonly columns: readonly AttributeDefinition[];
  readonly sort: ListSort;
  readonly onSort: (column: string) => void;
}

/** The heads of the list: the name, and the attributes that the layer wants in a list. */
export function FeatureTableHead({ columns, sort, onSort }: FeatureTableHeadProps) {
  const { translate } = useLanguage();
  const sorted = (column: string) =>
    sort.column !== column ? null : sort.descending ? "descending" : "ascending";
  return (
    <thead>
      <tr>
        <ColumnHeader sorted={sorted("name")} onSort={() => onSort("name")}>
          {translate("panel.list.name")}
        </ColumnHeader>
        {columns.map(({ key, format }) => (
          <ColumnHeader key={key} sorted={sorted(key)} onSort={() => onSort(key)} numeric={isNumeric(format)}>
            {translate(`attributes.${key}`)}
          </ColumnHeader>
        ))}
      </tr>
    </thead>
  );
}
