import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

interface RegionSelectProps {
  /** Null is everywhere. */
  readonly region: string | null;
  readonly onChange: (region: string | null) => void;
}

const EVERYWHERE = "";

/** One of the regions, or all of the data. */
export function RegionSelect({ region, onChange }: RegionSelectProps) {
  const say = usePageWords();
  const { language } = useLanguage();
  const regions = useStore(store, (state) => state.session.manifest?.regions) ?? [];
  return (
    <Select
      label={say("suitability.setup.candidates.region")}
      options={[
        { id: EVERYWHERE, label: say("suitability.setup.candidates.everywhere") },
        ...regions.map(({ id, name_nl, name_en }) => ({ id, label: language === "nl" ? name_nl : name_en })),
      ]}
      value={region ?? EVERYWHERE}
      onChange={(id) => onChange(id === EVERYWHERE ? null : id)}
    />
  );
}
