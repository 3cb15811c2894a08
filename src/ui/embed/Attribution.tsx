import { useStore } from "zustand";
import { LAYERS } from "../../layers/index.ts";
import { visibleLayers } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";

/** Who published what is shown, with the date and licence of each visible layer; the basemap is one line. */
export function Attribution() {
  const { translate, formats } = useLanguage();
  const manifest = useStore(store, (state) => state.session.manifest);
  const shown = useStore(store, visibleLayers).map((layer) => layer.id);
  const basemap = LAYERS.filter((layer) => layer.group === "basemap").map((layer) => layer.id);
  const layers = manifest?.layers ?? [];
  const publishers = new Set(
    layers.filter(({ id }) => basemap.includes(id)).map(({ publisher }) => publisher),
  );
  return (
    <footer className="embed-attribution">
      <h2>{translate("embed.attribution")}</h2>
      <ul>
        {layers
          .filter(({ id }) => shown.includes(id))
          .map(({ id, publisher, sourceDate, licence }) => (
            <li key={id}>
              {translate("embed.publisher", {
                layer: translate(`layers.${id}.name`),
                publisher,
                date: formats.date(sourceDate),
                licence,
              })}
            </li>
          ))}
        {publishers.size > 0 && (
          <li>{translate("embed.basemap", { publishers: [...publishers].join(", ") })}</li>
        )}
      </ul>
    </footer>
  );
}
