import { useStore } from "zustand";
import type { SurfaceMeasured } from "../../analyses/suitability-surface/types.ts";
import { criterionName } from "../../formats/suitability-words.ts";
import { store } from "../../state/store.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { ScoreLegend } from "./ScoreLegend.tsx";

interface SurfaceLegendProps {
  readonly measured: SurfaceMeasured;
}

/** What the colours mean, and which criteria are not in them. */
export function SurfaceLegend({ measured }: SurfaceLegendProps) {
  const page = usePageWords();
  const wording = useWording();
  const criteria = useStore(store, ({ document }) => document.suitability.parameters.criteria);
  const leftOut = measured.leftOut.filter(({ id, option }) =>
    criteria.some((use) => use.id === id && use.option === option),
  );
  return (
    <div className="surface-legend">
      <ScoreLegend />
      <p className="setup-note">{page("suitability.surface.explain")}</p>
      {leftOut.length > 0 && (
        <>
          <p>{page("suitability.surface.leftOut")}</p>
          <ul>
            {leftOut.map(({ id, option, reason }) => (
              <li key={`${id} ${option}`}>
                {criterionName(id, option, wording)}: {page(`suitability.surface.reasons.${reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
