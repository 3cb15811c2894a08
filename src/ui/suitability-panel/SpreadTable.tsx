import type { CSSProperties } from "react";
import { chooseCandidate } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import type { SurenessPart } from "./SurenessResult.tsx";
import { type SpreadRow, spreadRows, TOPS } from "./sureness-rows.ts";

const SHOWN = 12;

/** Between which ranks the candidates at the top move under random weights, and how often they stand in front. */
export function SpreadTable({ run, chosen, nameOf, rankOf }: SurenessPart) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { sureness, measured } = run;
  const rows = spreadRows(sureness, sureness.underRandomWeights, rankOf, SHOWN, chosen);
  const last = Math.max(2, ...rows.map(({ to, rank }) => Math.max(to, rank)));
  return (
    <section className="why-part" aria-labelledby="sure-spread">
      <h3 id="sure-spread">{page("suitability.sure.spreadTitle")}</h3>
      <p className="ranking-note">{page("suitability.sure.spreadNote", { last })}</p>
      <TableScroll labelledBy="sure-spread">
        <table className="table spread-table">
          <caption className="visually-hidden">{page("suitability.sure.spreadTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{page("suitability.sure.place")}</th>
              {TOPS.map((top) => (
                <th key={top} scope="col" className="numeric">
                  {page(top === 1 ? "suitability.sure.first" : "suitability.sure.top", { top })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.index}>
                <th scope="row">
                  {formats.number(row.rank)}{" "}
                  <Button
                    look="link"
                    aria-current={row.index === chosen || undefined}
                    onClick={() => chooseCandidate(measured.candidates[row.index]?.id ?? null)}
                  >
                    {nameOf(row.index)}
                  </Button>
                  <Spread row={row} last={last} />
                </th>
                {row.shares.map((share, position) => (
                  <td key={TOPS[position]} className="numeric">
                    {formats.percent(share)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

/** A line over the ranks of most draws, a dot where half of them lie, a bar at the rank of now. */
function Spread({ row, last }: { readonly row: SpreadRow; readonly last: number }) {
  const page = usePageWords();
  const at = (rank: number) => (rank - 1) / (last - 1);
  const place = {
    "--from": at(row.from),
    "--to": at(row.to),
    "--median": at(row.median),
    "--now": at(row.rank),
  } as CSSProperties;
  return (
    <span className="spread">
      <span className="spread-line" style={place} aria-hidden="true">
        <span className="spread-now" />
        <span className="spread-range" />
        <span className="spread-median" />
      </span>
      <span className="ranking-note">{page("suitability.sure.between", { from: row.from, to: row.to })}</span>
    </span>
  );
}
