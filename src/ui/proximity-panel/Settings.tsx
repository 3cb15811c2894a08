import { useStore } from "zustand";
import { MAX_COUNT } from "../../analyses/proximity/limits.ts";
import { setProximityCount } from "../../state/actions.ts";
import { store } from "../../state/store.ts";
import { NumberField } from "../controls/NumberField.tsx";
import { useLanguage } from "../use-language.ts";
import { Radii } from "./Radii.tsx";

/** What is measured: how many of each layer, and within which distances is counted. */
export function Settings() {
  const { translate } = useLanguage();
  const count = useStore(store, (state) => state.document.proximity.count);
  return (
    <details className="settings">
      <summary>{translate("proximity.settings")}</summary>
      <div className="settings-body">
        <NumberField
          label={`${translate("proximity.count")} (${translate("proximity.countHelp")})`}
          value={count}
          minValue={1}
          maxValue={MAX_COUNT}
          step={1}
          onChange={(value) => Number.isInteger(value) && setProximityCount(value)}
        />
        <Radii />
      </div>
    </details>
  );
}
