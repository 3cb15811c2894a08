import { useStore } from "zustand";
import { describeRanking } from "../../analyses/suitability/describe.ts";
import { suitabilityFileName } from "../../formats/file-name.ts";
import type { SuitabilityExport } from "../../formats/format.ts";
import { store } from "../../state/store.ts";
import { suitabilityRanking } from "../../state/suitability-selectors.ts";
import { ExportSection } from "../exports/ExportSection.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

/** The ways to keep the ranking. Each says how it came about: method, weights, limits, data and their dates. */
export function ExportButtons() {
  const page = usePageWords();
  const wording = useWording();
  const ranking = useStore(store, suitabilityRanking);
  const manifest = useStore(store, ({ session }) => session.manifest);
  if (!ranking) return null;
  const { measured, parameters, scores } = ranking;
  const content = (): SuitabilityExport => ({
    measured,
    parameters,
    obstacle: scores.obstacle,
    candidates: describeRanking(measured, scores, parameters),
    sources: manifest?.layers ?? [],
    regions: manifest?.regions ?? [],
    wording,
  });
  return (
    <ExportSection
      note={page("suitability.keep.exportNote")}
      fileName={(format, date) => suitabilityFileName(format, date, wording)}
      write={(format) => format.writeSuitability(content())}
    />
  );
}
