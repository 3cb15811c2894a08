import { useStore } from "zustand";
import { outcomeOf } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { surfaceIsCurrent, surfaceScores } from "../../state/surface-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";

/** How far the surface is, why there is none, or of what it is. */
export function SurfaceStatus() {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  const job = useStore(store, ({ session }) => session.surfaceJob);
  const obstacle = useStore(store, (state) => surfaceScores(state)?.obstacle ?? null);
  const isCurrent = useStore(store, surfaceIsCurrent);
  const outcome = outcomeOf(job);
  const cells = outcome?.refused === null ? outcome : null;
  return (
    <div className="surface-status">
      {job.status === "running" && (
        <progress value={job.fraction} aria-label={page("suitability.surface.running")} />
      )}
      <div role="status">
        {job.status === "running" && <p>{page("suitability.surface.running")}</p>}
        {cells && (
          <p className="setup-note">
            {page("suitability.surface.measured", {
              count: cells.lattice.cellCount,
              size: formats.radius(cells.parameters.cellMeters),
            })}
          </p>
        )}
        {cells && job.status === "done" && !isCurrent && <p>{page("suitability.surface.stale")}</p>}
        {cells && obstacle && <p>{page(`suitability.surface.obstacles.${obstacle}`)}</p>}
      </div>
      {job.status === "failed" && <p role="alert">{problemSentence(job.problem, translate)}</p>}
      {job.status === "done" && job.outcome.refused && (
        <p role="alert">{page(`suitability.surface.refusals.${job.outcome.refused}`)}</p>
      )}
    </div>
  );
}
