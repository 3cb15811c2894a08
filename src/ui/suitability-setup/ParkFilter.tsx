import { useStore } from "zustand";
import type { CandidateChoice } from "../../analyses/suitability/question.ts";
import { STATUSES } from "../../core/status.ts";
import { layerFeatures } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { setCandidates } from "../../state/suitability-actions.ts";
import { NumberField } from "../controls/NumberField.tsx";
import { Switch } from "../controls/Switch.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { RegionSelect } from "./RegionSelect.tsx";
import { toggleStatus } from "./toggle-status.ts";

const parks = layerFeatures("business-parks");

/** Which business parks take part: of where, how large, and whether they are there already. */
export function ParkFilter({ choice }: { readonly choice: Extract<CandidateChoice, { type: "parks" }> }) {
  const say = usePageWords();
  const { translate } = useLanguage();
  const features = useStore(store, parks);
  const found = new Set(features.map(({ properties }) => properties.status));
  const statuses = STATUSES.filter((status) => features.length === 0 || found.has(status));
  const isIn = (status: string) => choice.statuses.length === 0 || choice.statuses.includes(status);
  const count = statuses.filter(isIn).length;
  return (
    <div className="setup-form">
      <RegionSelect region={choice.region} onChange={(region) => setCandidates({ ...choice, region })} />
      <NumberField
        label={say("suitability.setup.candidates.minimumHectares")}
        value={choice.minimumHectares}
        minValue={0}
        formatOptions={{ maximumFractionDigits: 1 }}
        onChange={(minimumHectares) =>
          Number.isFinite(minimumHectares) &&
          minimumHectares !== choice.minimumHectares &&
          setCandidates({ ...choice, minimumHectares })
        }
      />
      <Switch
        isSelected={choice.includesUnlocated}
        onChange={(includesUnlocated) => setCandidates({ ...choice, includesUnlocated })}
      >
        {say("suitability.setup.candidates.includesUnlocated")}
      </Switch>
      <fieldset className="setup-choice">
        <legend className="field-label">{say("suitability.setup.candidates.statuses")}</legend>
        {statuses.map((status) => (
          <label key={status}>
            <input
              type="checkbox"
              checked={isIn(status)}
              // Without any nothing would be left to rank.
              disabled={isIn(status) && count === 1}
              onChange={() =>
                setCandidates({ ...choice, statuses: toggleStatus(choice.statuses, status, statuses) })
              }
            />
            <span>{translate(`statuses.${status}`)}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
