import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { PLACE_FILTERS } from "../../analyses/water-bound/question.ts";
import type { PlaceUse } from "../../analyses/water-bound/result.ts";
import type { PlotReference } from "../../catalog/plot-references.ts";
import { askWaterBound } from "../../state/plot-actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Choice } from "../controls/Choice.tsx";
import { ColumnHeader } from "../controls/ColumnHeader.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { PlaceRow } from "./PlaceRow.tsx";
import { isShown, PLACE_COLUMNS, type PlaceSort, sortPlaces } from "./place-rows.ts";
import { ReferenceKey } from "./ReferenceKey.tsx";

/** Rows drawn at once; the rest follows on request, so that a long list stays quick. */
const PAGE_ROWS = 50;

interface PlaceTableProps {
  readonly places: readonly PlaceUse[];
  readonly references: readonly PlotReference[];
}

/** Every park and port with what is known of its plots on the water. */
export function PlaceTable({ places, references }: PlaceTableProps) {
  const page = usePageWords();
  const { language, formats } = useLanguage();
  const filter = useStore(store, ({ document }) => document.waterBound.show);
  const [sort, setSort] = useState<PlaceSort>({ column: "name", descending: false });
  const [shownRows, setShownRows] = useState(PAGE_ROWS);
  const rows = useMemo(
    () =>
      sortPlaces(
        places.filter((place) => isShown(filter, place)),
        sort,
        language,
        formats.compare,
      ),
    [places, filter, sort, language, formats],
  );
  const parks = places.filter((place) => isShown("parks", place)).length;
  const shown = rows.slice(0, shownRows);
  const columns = PLACE_COLUMNS.filter((column) => column !== "hectares" || filter !== "ports");
  return (
    <section className="plots-list" aria-labelledby="plots-list">
      <h3 id="plots-list">{page("plots.list")}</h3>
      <Choice
        label={page("plots.show")}
        look="bar"
        options={PLACE_FILTERS.map((id) => ({ id, label: page(`plots.filters.${id}`) }))}
        value={filter}
        onChange={(chosen) => {
          askWaterBound({ show: chosen });
          setShownRows(PAGE_ROWS);
        }}
      />
      <p className="plots-note" role="status">
        {filter === "water"
          ? page("plots.waterNote", { count: rows.length, of: parks })
          : page("plots.rows", { shown: shown.length, of: rows.length })}
      </p>
      <ReferenceKey references={references} />
      <TableScroll labelledBy="plots-list">
        <table className="table plots-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <ColumnHeader
                  key={column}
                  numeric={column !== "name"}
                  sorted={sort.column === column ? (sort.descending ? "descending" : "ascending") : null}
                  onSort={() => setSort({ column, descending: sort.column === column && !sort.descending })}
                >
                  {page(`plots.columns.${column}`)}
                </ColumnHeader>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((place) => (
              <PlaceRow
                key={`${place.layer}/${place.featureId}`}
                place={place}
                references={references}
                showHectares={filter !== "ports"}
              />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rows.length > shownRows && (
        <Button onClick={() => setShownRows(shownRows + PAGE_ROWS)}>
          {page("plots.more", { count: Math.min(PAGE_ROWS, rows.length - shownRows) })}
        </Button>
      )}
    </section>
  );
}
