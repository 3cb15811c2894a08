import type { Site } from "../../analyses/proximity/types.ts";
import type { LngLat } from "../../core/coordinates.ts";
import { moveSite, settle } from "../../state/actions.ts";
import { store } from "../../state/store.ts";
import { NumberField } from "../controls/NumberField.tsx";
import { useLanguage } from "../use-language.ts";

/** One step of the fields, degrees: about 100 m to the north and 70 m to the east. */
const STEP_DEGREES = 0.001;
const NOTATION = { minimumFractionDigits: 3, maximumFractionDigits: 6 };

/** Moves a site by typing or by arrow keys: what dragging does, without a pointer. */
export function MoveSite({ site }: { readonly site: Extract<Site, { type: "point" }> }) {
  const { translate } = useLanguage();
  const move = (position: LngLat) => {
    if (!position.every(Number.isFinite)) return;
    const before = store.getState().document;
    moveSite(site.id, position);
    settle("move-site", before);
  };
  return (
    <div className="site-move">
      <NumberField
        label={translate("proximity.latitude")}
        value={site.latitude}
        minValue={-85}
        maxValue={85}
        step={STEP_DEGREES}
        formatOptions={NOTATION}
        onChange={(latitude) => move([site.longitude, latitude])}
      />
      <NumberField
        label={translate("proximity.longitude")}
        value={site.longitude}
        minValue={-180}
        maxValue={180}
        step={STEP_DEGREES}
        formatOptions={NOTATION}
        onChange={(longitude) => move([longitude, site.latitude])}
      />
    </div>
  );
}
