import { useStore } from "zustand";
import type { ProximityOutcome } from "../../analyses/proximity/types.ts";
import { proximityFileName } from "../../formats/file-name.ts";
import type { ProximityExport } from "../../formats/format.ts";
import { store } from "../../state/store.ts";
import { ExportSection } from "../exports/ExportSection.tsx";
import { useLanguage } from "../use-language.ts";

/** The ways to keep the answer. Each says where its numbers come from. */
export function ExportButtons({ outcome }: { readonly outcome: ProximityOutcome }) {
  const { translate, formats, language } = useLanguage();
  const sources = useStore(store, (state) => state.session.manifest?.layers);
  const content: ProximityExport = {
    outcome,
    sources: sources ?? [],
    wording: { language, translate, notation: formats },
  };
  return (
    <ExportSection
      fileName={(format, date) => proximityFileName(format, date, content.wording)}
      write={(format) => format.writeProximity(content)}
    />
  );
}
