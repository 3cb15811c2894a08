import { useStore } from "zustand";
import type { ManifestRegion } from "../../catalog/manifest.ts";
import { showRegion } from "../../state/actions.ts";
import { regionChoice } from "../../state/regions.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { useLanguage } from "../use-language.ts";

/**
 * The regions in a list, and the views within the chosen one beside it. What the map shows whole is chosen;
 * once it has moved, the list still names the region, and choosing it again goes back.
 */
export function RegionChooser() {
  const { language, translate } = useLanguage();
  const { regions, current, views, shown } = useStore(store, regionChoice);
  if (!current) return null;
  const nameOf = (region: ManifestRegion) => (language === "en" ? region.name_en : region.name_nl);
  const isWhole = current.id === shown;
  return (
    <fieldset className="toolbar-group toolbar-regions">
      <legend className="visually-hidden">{translate("toolbar.regions")}</legend>
      <select
        className="toolbar-region"
        aria-label={translate("toolbar.region")}
        value={isWhole ? current.id : ""}
        onChange={(event) => showRegion(event.target.value)}
      >
        {!isWhole && (
          <option value="" hidden>
            {nameOf(current)}
          </option>
        )}
        {regions.map((region) => (
          <option key={region.id} value={region.id}>
            {nameOf(region)}
          </option>
        ))}
      </select>
      {views.map((view) => (
        <Button
          key={view.id}
          look="quiet"
          aria-pressed={view.id === shown}
          onClick={() => showRegion(view.id)}
        >
          {nameOf(view)}
        </Button>
      ))}
    </fieldset>
  );
}
