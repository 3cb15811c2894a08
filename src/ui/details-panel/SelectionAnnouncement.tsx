import { useStore } from "zustand";
import { selectedFeature } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { featureName } from "../feature/feature-name.ts";
import { statusWithYear } from "../feature/status-words.ts";
import { useLanguage } from "../use-language.ts";

/** Says what was selected to who cannot see the panel open. It must be on the page before there is a selection. */
export function SelectionAnnouncement() {
  const { translate, language } = useLanguage();
  const found = useStore(store, selectedFeature);
  const words = found && [
    featureName(found.feature.properties, language),
    translate(`kinds.${found.feature.properties.kind}`),
    statusWithYear(found.feature.properties, translate),
  ];
  return (
    <p className="visually-hidden" role="status">
      {words?.join(", ")}
    </p>
  );
}
