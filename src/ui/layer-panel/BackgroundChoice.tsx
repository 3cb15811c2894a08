import { useStore } from "zustand";
import { chooseBackground } from "../../state/actions.ts";
import { BACKGROUNDS } from "../../state/document.ts";
import { store } from "../../state/store.ts";
import { Choice } from "../controls/Choice.tsx";
import { useLanguage } from "../use-language.ts";

/** What lies under the layers. Only the own map asks nothing of another server, and that is said. */
export function BackgroundChoice() {
  const { translate } = useLanguage();
  const chosen = useStore(store, (state) => state.document.background);
  return (
    <section className="background-choice">
      <Choice
        look="list"
        label={translate("panel.layers.background")}
        options={BACKGROUNDS.map((id) => ({ id, label: translate(`map.backgrounds.${id}`) }))}
        value={chosen}
        onChange={chooseBackground}
      />
      <p className="layer-note">{translate("panel.layers.backgroundNote")}</p>
    </section>
  );
}
