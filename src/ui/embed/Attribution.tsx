import { useStore } from "zustand";
import { LAYERS } from "../../layers/index.ts";
import { visibleLayers } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { LicenceText } from "../feature/LicenceText.tsx";
import { useLanguage } from "../use-language.ts";

/** Who published what is shown, with the date and licence of each layer; the ground under them comes last. */
export function Attribution() {
  const { translate, formats } = useLanguage();
  const manifest = useStore(store, (state) => state.session.manifest);
  const shown = useStore(store, visibleLayers).map((layer) => layer.id);
  const basemap = LAYERS.filter((layer) => layer.group === "basemap").map((layer) => layer.id);
  const layersOf = (ids: readonly string[]) => manifest?.layers.filter(({ id }) => ids.includes(id)) ?? [];
  const ground = new Map(layersOf(basemap).map(({ publisher, licence }) => [publisher, licence]));
  return (
    <footer className="embed-attribution">
      <h2>{translate("embed.attribution")}</h2>
      <ul>
        {layersOf(shown).map(({ id, publisher, sourceDate, licence }) => (
          <li key={id}>
            {translate("embed.publisher", {
              layer: translate(`layers.${id}.name`),
              publisher,
              date: formats.date(sourceDate),
            })}
            , <LicenceText licence={licence} />
          </li>
        ))}
        {[...ground].map(([publisher, licence]) => (
          <li key={publisher}>
            {translate("embed.basemap", { publishers: publisher })}, <LicenceText licence={licence} />
          </li>
        ))}
      </ul>
    </footer>
  );
}
