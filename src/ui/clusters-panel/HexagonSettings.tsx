import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { SetupSection } from "../suitability-setup/SetupSection.tsx";
import { useLanguage } from "../use-language.ts";
import { AskedNumber } from "./AskedNumber.tsx";

/** How large the hexagons are. */
export function HexagonSettings() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { hexagonMeters } = useStore(store, ({ document }) => document.clusters);
  return (
    <SetupSection
      title={page("clusters.hexagons.title")}
      state={page("clusters.hexagons.state", { side: formats.radius(hexagonMeters) })}
      open
    >
      <AskedNumber
        label={page("clusters.hexagons.side")}
        of="hexagonMeters"
        step={100}
        value={hexagonMeters}
      />
      <p className="setup-note">{page("clusters.hexagons.means")}</p>
    </SetupSection>
  );
}
