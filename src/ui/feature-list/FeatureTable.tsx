import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { LayerFeature } from "../../catalog/feature.ts";
import type { LayerData } from "../../catalog/layer-data.ts";
import type { LayerDefinition } from "../../layers/layer.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { useLanguage } from "../use-language.ts";
import { FeatureRow } from "./FeatureRow.tsx";
import { FeatureTableHead } from "./FeatureTableHead.tsx";
import { BY_NAME, listRows, nextSort } from "./list-rows.ts";

/** Rows drawn at once; the rest follows on request, so that a long list stays quick. */
const PAGE_ROWS = 100;

interface FeatureTableProps {
  readonly layer: LayerDefinition;
  readonly data: LayerData;
  readonly onlyInView: boolean;
  readonly onShowAll: () => void;
}

/** The features of one layer as a table; what has no place on the map stands in its own group at the end. */
export function FeatureTable({ layer, data, onlyInView, onShowAll }: FeatureTableProps) {
  const { translate, language, formats } = useLanguage();
  const inView = useStore(store, (state) => (onlyInView ? (state.session.inView?.[layer.id] ?? null) : null));
  const [sort, setSort] = useState(BY_NAME);
  const [shownRows, setShownRows] = useState(PAGE_ROWS);
  const { features } = data.collection;
  const { located, withoutPlace } = useMemo(
    () => listRows(features, inView, sort, language, formats.compare),
    [features, inView, sort, language, formats],
  );
  const columns = layer.attributes.filter(({ inList }) => inList);
  const showKind = useMemo(
    () => new Set(features.map(({ properties }) => properties.kind)).size > 1,
    [features],
  );
  const count = { shown: located.length, total: features.length };
  const rest = located.length - shownRows;
  const row = (feature: LayerFeature) => (
    <FeatureRow
      key={feature.properties.id}
      layer={layer.id}
      feature={feature}
      columns={columns}
      showKind={showKind}
    />
  );
  const name = translate(`layers.${layer.id}.name`);
  return (
    <>
      <p className="list-note" role="status">
        {translate(onlyInView ? "panel.layers.inView" : "panel.list.onMap", count)}
      </p>
      <TableScroll label={name}>
        <table className="table list-table">
          <caption className="visually-hidden">
            {translate("panel.list.caption", { layer: name, ...count })}
          </caption>
          <FeatureTableHead
            columns={columns}
            sort={sort}
            onSort={(column) => setSort(nextSort(sort, column))}
          />
          <tbody>{located.slice(0, shownRows).map(row)}</tbody>
          {withoutPlace.length > 0 && rest <= 0 && (
            <tbody>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className="list-group">
                  {translate("panel.list.noPlace", { count: withoutPlace.length })}
                </th>
              </tr>
              {withoutPlace.map(row)}
            </tbody>
          )}
        </table>
      </TableScroll>
      {located.length === 0 && (
        <p className="list-note">
          {translate("panel.list.empty")}{" "}
          <Button look="quiet" onClick={onShowAll}>
            {translate("panel.list.showAll")}
          </Button>
        </p>
      )}
      {rest > 0 && (
        <Button onClick={() => setShownRows(shownRows + PAGE_ROWS)}>
          {translate("panel.list.more", { count: Math.min(rest, PAGE_ROWS) })}
        </Button>
      )}
    </>
  );
}
