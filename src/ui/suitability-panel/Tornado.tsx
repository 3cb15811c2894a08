import type { CSSProperties } from "react";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import type { SurenessPart } from "./SurenessResult.tsx";
import { type TornadoRow, tornadoRows } from "./tornado-rows.ts";

/** A step of one rank must not look like a jump. */
const FEWEST_RANKS = 9;

/** Per criterion, where one candidate would stand without it and with twice its weight: the widest bar first. */
export function Tornado({ run, subject, nameOf, rankOf }: SurenessPart) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { sureness } = run;
  const rank = rankOf(subject);
  const rows = tornadoRows(sureness.tornado, subject, rank);
  const ranks = rows.flatMap(({ without, doubled }) => [without, doubled]);
  const first = Math.min(rank, ...ranks);
  const last = Math.max(first + FEWEST_RANKS, rank, ...ranks);
  const at = (one: number) => (one - first) / (last - first);
  const placeOf = ({ without, doubled }: TornadoRow) =>
    ({ "--now": at(rank), "--without": at(without), "--doubled": at(doubled) }) as CSSProperties;
  return (
    <section className="why-part" aria-labelledby="sure-tornado">
      <h3 id="sure-tornado">{page("suitability.sure.tornadoTitle", { name: nameOf(subject) })}</h3>
      <p className="ranking-note">{page("suitability.sure.tornadoNote", { rank })}</p>
      <ul className="tornado">
        {rows.map((row) => (
          <li key={row.criterion}>
            <span className="tornado-name">
              {page(`criteria.${row.criterion}.short`)}{" "}
              <span className="ranking-note">{formats.percent(row.weight)}</span>
            </span>
            <span className="tornado-bar" style={placeOf(row)} aria-hidden="true">
              <span className="tornado-without" />
              <span className="tornado-doubled" />
              <span className="tornado-now" />
            </span>
            <span className="ranking-note">
              {page("suitability.sure.tornadoRanks", { without: row.without, doubled: row.doubled })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
