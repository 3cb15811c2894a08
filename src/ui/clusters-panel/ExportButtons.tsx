import { useStore } from "zustand";
import type { ClustersOutcome } from "../../analyses/clusters/result.ts";
import { clustersFileName } from "../../formats/file-name.ts";
import { store } from "../../state/store.ts";
import { ExportSection } from "../exports/ExportSection.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

/** The ways to keep what was found. Each says how it came about: question, method, data and their dates. */
export function ExportButtons({ outcome }: { readonly outcome: ClustersOutcome }) {
  const page = usePageWords();
  const wording = useWording();
  const manifest = useStore(store, ({ session }) => session.manifest);
  return (
    <ExportSection
      note={page("clusters.export.note")}
      fileName={(format, date) => clustersFileName(format, date, wording)}
      write={(format) =>
        format.writeClusters({
          outcome,
          sources: manifest?.layers ?? [],
          regions: manifest?.regions ?? [],
          wording,
        })
      }
    />
  );
}
