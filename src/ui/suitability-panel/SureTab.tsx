import { useState } from "react";
import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { askSureness, cancelSureness } from "../../state/suitability-actions.ts";
import { suitabilityScores, suitabilitySureness } from "../../state/suitability-selectors.ts";
import { Button } from "../controls/Button.tsx";
import { Choice } from "../controls/Choice.tsx";
import { JobLine } from "../controls/JobLine.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";
import { SurenessResult } from "./SurenessResult.tsx";

/** How far weights are drawn from the chosen ones, in per cent; null for any weights. */
const SPREADS = { near: 25, any: null } as const;
type Spread = keyof typeof SPREADS;

/** How sure the ranking is: asked for with a button, as it takes thousands of rankings. */
export function SureTab() {
  const page = usePageWords();
  const { translate } = useLanguage();
  const job = useStore(store, ({ session }) => session.surenessJob);
  const run = useStore(store, suitabilitySureness);
  const obstacle = useStore(store, (state) => suitabilityScores(state)?.obstacle ?? null);
  const [spread, setSpread] = useState<Spread>("any");
  const ask = () => askSureness({ spreadPercent: SPREADS[spread] });
  return (
    <div className="suitability-parts">
      <section className="why-part" aria-labelledby="suitability-sure">
        <h2 id="suitability-sure" className="panel-heading">
          {page("suitability.sure.title")}
        </h2>
        <p>{page("suitability.sure.intro")}</p>
        {obstacle ? (
          <p className="ranking-obstacle">{page(`suitability.obstacles.${obstacle}`)}</p>
        ) : (
          <>
            <Choice
              look="list"
              label={page("suitability.sure.spread")}
              options={(["any", "near"] as const).map((id) => ({
                id,
                label: page(`suitability.sure.spreads.${id}`, { percent: SPREADS.near }),
              }))}
              value={spread}
              onChange={setSpread}
            />
            {job.status === "running" ? (
              <JobLine
                text={page("suitability.sure.running")}
                fraction={job.fraction}
                action={page("suitability.measuring.cancel")}
                onAction={cancelSureness}
              />
            ) : (
              <p>
                <Button look="primary" onClick={ask}>
                  {page(run ? "suitability.sure.again" : "suitability.sure.ask")}
                </Button>
              </p>
            )}
          </>
        )}
        {job.status === "failed" && <p role="alert">{problemSentence(job.problem, translate)}</p>}
      </section>
      {run && <SurenessResult run={run} isStale={run.isStale} />}
    </div>
  );
}
