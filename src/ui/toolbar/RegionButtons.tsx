import { useStore } from "zustand";
import type { ManifestRegion } from "../../catalog/manifest.ts";
import { showRegion } from "../../state/actions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { useLanguage } from "../use-language.ts";

const NONE: readonly ManifestRegion[] = [];

/** The views to jump to, as the manifest has them; pressed while the map still shows one. */
export function RegionButtons() {
  const { language, translate } = useLanguage();
  const regions = useStore(store, (state) => state.session.manifest?.regions ?? NONE);
  const shown = useStore(store, ({ document }) => (document.camera === null ? document.region : null));
  return (
    <fieldset className="toolbar-group toolbar-regions">
      <legend className="visually-hidden">{translate("toolbar.regions")}</legend>
      {regions.map((region) => (
        <Button
          key={region.id}
          look="quiet"
          aria-pressed={region.id === shown}
          onClick={() => showRegion(region.id)}
        >
          {language === "en" ? region.name_en : region.name_nl}
        </Button>
      ))}
    </fieldset>
  );
}
