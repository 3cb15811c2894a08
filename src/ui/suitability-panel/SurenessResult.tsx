import { useMemo } from "react";
import { useStore } from "zustand";
import { scoreCandidates } from "../../analyses/suitability/score.ts";
import { candidateName } from "../../formats/suitability-words.ts";
import type { SurenessRun } from "../../state/session.ts";
import { store } from "../../state/store.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { OtherDoubts } from "./OtherDoubts.tsx";
import { SpreadTable } from "./SpreadTable.tsx";
import { Swaps } from "./Swaps.tsx";
import { Tornado } from "./Tornado.tsx";
import "./sureness.css";
import { useWording } from "../pages/use-wording.ts";

interface SurenessResultProps {
  readonly run: SurenessRun;
  /** Whether anything was changed since it was asked. */
  readonly isStale: boolean;
}

/** What a part of the answer needs: the run, who it is about, and what candidates are called. */
export interface SurenessPart {
  readonly run: SurenessRun;
  /** Position of the chosen candidate as far as it has a rank; null for none. */
  readonly chosen: number | null;
  /** The chosen candidate, else the one at the top. */
  readonly subject: number;
  readonly nameOf: (index: number) => string;
  /** The rank in the ranking that was tested; who has the same score shares it. */
  readonly rankOf: (index: number) => number;
}

/** The answer to how sure a ranking is, and of which question it is the answer. */
export function SurenessResult({ run, isStale }: SurenessResultProps) {
  const page = usePageWords();
  const wording = useWording();
  const { sureness, measured, parameters } = run;
  const ranks = useMemo(() => scoreCandidates(measured, parameters).ranks, [measured, parameters]);
  const chosenId = useStore(store, ({ session }) => session.chosenCandidate);
  const chosenIndex = measured.candidates.findIndex(({ id }) => id === chosenId);
  const chosen = sureness.order.includes(chosenIndex) ? chosenIndex : null;
  const [first] = sureness.order;
  if (first === undefined) return <p>{page("suitability.sure.nothing")}</p>;
  const part: SurenessPart = {
    run,
    chosen,
    subject: chosen ?? first,
    nameOf: (index) => {
      const candidate = measured.candidates[index];
      return candidate ? candidateName(candidate, wording) : "";
    },
    rankOf: (index) => ranks[index] ?? 0,
  };
  return (
    <>
      {isStale && (
        <p className="sure-stale" role="status">
          {page("suitability.sure.stale")}
        </p>
      )}
      <SpreadTable {...part} />
      <Swaps {...part} />
      <Tornado {...part} />
      <OtherDoubts {...part} />
      <p className="ranking-note">
        {page(sureness.spreadPercent === null ? "suitability.sure.drawsAny" : "suitability.sure.drawsNear", {
          draws: sureness.draws,
          percent: sureness.spreadPercent ?? 0,
          seed: String(sureness.seed),
        })}{" "}
        {page("suitability.screening")}
      </p>
    </>
  );
}
