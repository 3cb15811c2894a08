import { Fragment, useMemo, useState } from "react";
import type { ManifestLayer } from "../../catalog/manifest.ts";
import { Button } from "../controls/Button.tsx";
import { ColumnHeader } from "../controls/ColumnHeader.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { LayerFacts } from "./LayerFacts.tsx";
import { layerAge } from "./layer-age.ts";
import { LAYER_COLUMNS, type LayerSort, layerRows, sortLayers } from "./layer-rows.ts";

/** The layers as a table; a name opens everything that is known of that layer. */
export function LayerTable({ layers }: { readonly layers: readonly ManifestLayer[] }) {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  const ageWords = useAgeWords();
  const [sort, setSort] = useState<LayerSort>({ column: "name", descending: false });
  const [open, setOpen] = useState<string | null>(null);
  const rows = useMemo(
    () =>
      sortLayers(
        layerRows(layers, (id) => translate(`layers.${id}.name`)),
        sort,
        formats.compare,
      ),
    [layers, sort, translate, formats],
  );
  return (
    <TableScroll label={page("data.title")}>
      <table className="table about-table">
        <caption className="visually-hidden">{page("data.caption")}</caption>
        <thead>
          <tr>
            {LAYER_COLUMNS.map((column) => (
              <ColumnHeader
                key={column}
                numeric={column !== "name"}
                sorted={sort.column === column ? (sort.descending ? "descending" : "ascending") : null}
                onSort={() => setSort({ column, descending: sort.column === column && !sort.descending })}
              >
                {page(`data.columns.${column}`)}
              </ColumnHeader>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ about, name, knownShare, oldestDate }) => (
            <Fragment key={about.id}>
              <tr>
                <th scope="row">
                  <Button
                    look="link"
                    aria-expanded={open === about.id}
                    onClick={() => setOpen(open === about.id ? null : about.id)}
                  >
                    {name}
                  </Button>
                </th>
                <td className="numeric">
                  {oldestDate < about.sourceDate
                    ? page("data.upTo", { age: ageWords(oldestDate) })
                    : ageWords(about.sourceDate)}
                </td>
                <td className="numeric">{formats.number(about.featureCount)}</td>
                <td className="numeric">{knownShare === null ? "–" : formats.percent(knownShare)}</td>
              </tr>
              {open === about.id && (
                <tr>
                  <td colSpan={LAYER_COLUMNS.length}>
                    <LayerFacts about={about} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** `13 jaar`, `3 maanden`, `minder dan een maand`. */
function useAgeWords(): (sourceDate: string) => string {
  const page = usePageWords();
  const { language, formats } = useLanguage();
  const today = new Date().toISOString();
  return (sourceDate) => {
    const age = layerAge(sourceDate, today);
    if (!age) return formats.date(sourceDate);
    if (age.count === 0) return page(age.unit === "year" ? "data.thisYear" : "data.underMonth");
    const unit = { style: "unit", unit: age.unit, unitDisplay: "long" } as const;
    return new Intl.NumberFormat(language, unit).format(age.count);
  };
}
