import { useStore } from "zustand";
import type { CoverageOutcome } from "../../analyses/coverage/result.ts";
import { coverageFileName } from "../../formats/file-name.ts";
import { store } from "../../state/store.ts";
import { ExportSection } from "../exports/ExportSection.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

/** The ways to keep the answer. Each says what was asked, how was measured, and from which data. */
export function ExportButtons({ outcome }: { readonly outcome: CoverageOutcome }) {
  const page = usePageWords();
  const wording = useWording();
  const manifest = useStore(store, ({ session }) => session.manifest);
  const content = { outcome, sources: manifest?.layers ?? [], regions: manifest?.regions ?? [], wording };
  return (
    <ExportSection
      note={page("coverage.keep.note")}
      fileName={(format, date) => coverageFileName(format, date, wording)}
      write={(format) => format.writeCoverage(content)}
    />
  );
}
