import { useState } from "react";
import type { RankShift, Standing } from "../../analyses/suitability/compare.ts";
import { candidateName } from "../../formats/suitability-words.ts";
import { chooseCandidate } from "../../state/suitability-actions.ts";
import { Button } from "../controls/Button.tsx";
import { Choice } from "../controls/Choice.tsx";
import { Icon } from "../controls/Icon.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { movedFirst, type ShiftKind, shiftKind, summariseShifts } from "./rank-shift-rows.ts";
import "./rank-shifts.css";
import { useWording } from "../pages/use-wording.ts";

interface RankShiftsProps {
  /** What the scenario before is called. */
  readonly name: string;
  readonly shifts: readonly RankShift[];
}

/** Rows at first, and with every press for more. */
const FIRST_ROWS = 15;
const MORE_ROWS = 100;

/** The words are `suitability.compare.orders.<order>`. */
const ORDERS = ["ranking", "moved"] as const;

/** Who goes up and who goes down between two scenarios, as a sentence and row by row. */
export function RankShifts({ name, shifts }: RankShiftsProps) {
  const page = usePageWords();
  const wording = useWording();
  const { formats } = useLanguage();
  const [shown, setShown] = useState(FIRST_ROWS);
  const [order, setOrder] = useState<(typeof ORDERS)[number]>("ranking");
  const { moved, compared, furthest } = summariseShifts(shifts);
  const rows = order === "ranking" ? shifts : movedFirst(shifts);
  const rest = rows.length - shown;
  const rankText = (standing: Standing | null) =>
    standing && standing.rank > 0 ? formats.number(standing.rank) : "–";
  return (
    <div className="shifts">
      <p role="status">
        {page("suitability.compare.summary", { moved, compared })}{" "}
        {furthest &&
          page("suitability.compare.furthest", {
            name: candidateName(furthest.candidate, wording),
            before: rankText(furthest.before),
            after: rankText(furthest.after),
          })}
      </p>
      <Choice
        look="bar"
        label={page("suitability.compare.order")}
        options={ORDERS.map((id) => ({ id, label: page(`suitability.compare.orders.${id}`) }))}
        value={order}
        onChange={setOrder}
      />
      <TableScroll label={page("suitability.compare.caption", { name })}>
        <table className="table shift-table">
          <caption className="visually-hidden">{page("suitability.compare.caption", { name })}</caption>
          <thead>
            <tr>
              <th scope="col">{page("suitability.compare.place")}</th>
              <th scope="col" className="numeric">
                {name}
              </th>
              <th scope="col" className="numeric">
                {page("suitability.compare.now")}
              </th>
              <th scope="col">{page("suitability.compare.shift")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((shift) => (
              <tr key={shift.candidate.id}>
                <th scope="row">
                  <Button look="link" onClick={() => chooseCandidate(shift.candidate.id)}>
                    {candidateName(shift.candidate, wording)}
                  </Button>
                </th>
                <td className="numeric">{rankText(shift.before)}</td>
                <td className="numeric">{rankText(shift.after)}</td>
                <td>
                  <Shift kind={shiftKind(shift)} by={Math.abs(shift.shift ?? 0)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + MORE_ROWS)}>
          {page("suitability.compare.more", { count: Math.min(rest, MORE_ROWS) })}
        </Button>
      )}
    </div>
  );
}

function Shift({ kind, by }: { readonly kind: ShiftKind; readonly by: number }) {
  const page = usePageWords();
  return (
    <span className="shift" data-kind={kind}>
      {(kind === "up" || kind === "down") && <Icon name={kind} />}
      {page(`suitability.compare.shifts.${kind}`, { by })}
    </span>
  );
}
