import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { surfaceMeasured } from "../../state/surface-selectors.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { SetupSection } from "../suitability-setup/SetupSection.tsx";
import { useLanguage } from "../use-language.ts";
import { SurfaceControls } from "./SurfaceControls.tsx";

/** The question of the set-up that looks at the whole area instead of at candidates. */
export function SurfaceSection() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const measured = useStore(store, surfaceMeasured);
  const state = measured
    ? page("suitability.surface.state.shown", {
        count: measured.lattice.cellCount,
        size: formats.radius(measured.parameters.cellMeters),
      })
    : page("suitability.surface.state.none");
  return (
    <SetupSection title={page("suitability.surface.title")} state={state}>
      <SurfaceControls />
    </SetupSection>
  );
}
