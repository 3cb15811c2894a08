import { useId, useMemo, useState } from "react";
import { useStore } from "zustand";
import { candidateName } from "../../formats/suitability-words.ts";
import { store } from "../../state/store.ts";
import { suitabilityRanking } from "../../state/suitability-selectors.ts";
import { TextField } from "../controls/TextField.tsx";
import { VirtualList } from "../controls/VirtualList.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { unknownToAll } from "./doubts-of.ts";
import { ExcludedRow } from "./ExcludedRow.tsx";
import { MapLegend } from "./MapLegend.tsx";
import { MeasuringStatus } from "./MeasuringStatus.tsx";
import { RankAnnouncement } from "./RankAnnouncement.tsx";
import { RankedRow } from "./RankedRow.tsx";
import { type RankedRow as Row, rankedRows } from "./ranked-rows.ts";
import { Warnings } from "./Warnings.tsx";
import "./ranked-list.css";
import { useWording } from "../pages/use-wording.ts";

/** From here on a name is found faster by typing. */
const SEARCH_FROM = 30;
const ROW_REM = 3.75;

const keyOf = ({ type, id }: Row): string => `${type} ${id}`;
const isStop = ({ type }: Row): boolean => type !== "heading";

/** Every candidate: who takes part, best first, then who is excluded and why. It follows every slider at once. */
export function RankedList() {
  const page = usePageWords();
  const wording = useWording();
  const { formats } = useLanguage();
  const headingId = useId();
  const ranking = useStore(store, suitabilityRanking);
  const chosen = useStore(store, ({ session }) => session.chosenCandidate);
  const [search, setSearch] = useState("");
  const rows = useMemo(
    () =>
      ranking
        ? rankedRows(
            ranking.measured.candidates,
            ranking.scores,
            (candidate) => candidateName(candidate, wording),
            formats.compare,
            search,
          )
        : [],
    [ranking, wording, formats, search],
  );
  const unknown = useMemo(() => (ranking ? unknownToAll(ranking) : []), [ranking]);
  const total = ranking?.measured.candidates.length ?? 0;
  const obstacle = ranking?.scores.obstacle ?? null;
  const inSight = rows.find(({ type, id }) => type !== "heading" && id === chosen);
  return (
    <section className="ranking" aria-labelledby={headingId}>
      <h2 id={headingId} className="panel-heading">
        {page("suitability.list.title")}
      </h2>
      {ranking && obstacle === null && (
        <p className="ranking-note">
          {page("suitability.list.count", { ranked: ranking.scores.order.length, count: total })}{" "}
          {page("suitability.screening")}
        </p>
      )}
      <MeasuringStatus />
      {obstacle && <p className="ranking-obstacle">{page(`suitability.obstacles.${obstacle}`)}</p>}
      {ranking && <Warnings measured={ranking.measured} unknownToAll={unknown} />}
      {ranking && <MapLegend />}
      {total > SEARCH_FROM && (rows.length > 0 || search !== "") && (
        <TextField
          label={page("suitability.list.search")}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {search !== "" && rows.length === 0 && (
        <p className="ranking-note" role="status">
          {page("suitability.list.notFound", { search })}
        </p>
      )}
      {ranking && rows.length > 0 && (
        <VirtualList
          labelledBy={headingId}
          rows={rows}
          keyOf={keyOf}
          isStop={isStop}
          rowRem={ROW_REM}
          inSight={inSight ? keyOf(inSight) : null}
        >
          {(row, tabIndex) => {
            if (row.type === "heading") {
              return (
                <h3 className="ranking-excluded">
                  {page("suitability.list.excluded", { count: row.count })}
                </h3>
              );
            }
            return row.type === "ranked" ? (
              <RankedRow ranking={ranking} index={row.index} tabIndex={tabIndex} unknownToAll={unknown} />
            ) : (
              <ExcludedRow ranking={ranking} index={row.index} tabIndex={tabIndex} />
            );
          }}
        </VirtualList>
      )}
      <RankAnnouncement />
    </section>
  );
}
