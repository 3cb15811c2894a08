import { useStore } from "zustand";
import { ROAD_PRESETS } from "../../analyses/coverage/presets.ts";
import { chainName } from "../../formats/coverage-words.ts";
import { toggleRoad } from "../../state/coverage-actions.ts";
import { layerFeatures } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { CheckGroup } from "../controls/CheckGroup.tsx";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

const drawnRoads = layerFeatures("roads");
const NONE = "";

/** Which roads are looked along: those of the region at hand, every other one from a list. */
export function Roads() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const roads = useStore(store, ({ document }) => document.coverage.roads);
  const features = useStore(store, drawnRoads);
  const inSight = [...new Set([...ROAD_PRESETS, ...roads])];
  const numbers = [...new Set(features.map(({ properties }) => String(properties.road)))];
  const others = numbers.filter((road) => !inSight.includes(road)).toSorted(formats.compare);
  return (
    <div className="coverage-roads">
      <CheckGroup
        label={page("coverage.roads.title")}
        look="bar"
        options={inSight.map((id) => ({ id, label: chainName(id) }))}
        chosen={roads}
        keepsOne
        onToggle={toggleRoad}
      />
      <Select
        label={page("coverage.roads.other")}
        options={[
          { id: NONE, label: page("coverage.roads.choose") },
          ...others.map((id) => ({ id, label: id })),
        ]}
        value={NONE}
        onChange={(road) => road !== NONE && toggleRoad(road)}
      />
    </div>
  );
}
