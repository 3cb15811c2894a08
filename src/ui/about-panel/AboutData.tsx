import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { LayerTable } from "./LayerTable.tsx";
import { NotOnMap } from "./NotOnMap.tsx";

/** Every layer with its age, licence, completeness and gaps, as the manifest has them. */
export function AboutData() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const manifest = useStore(store, (state) => state.session.manifest);
  if (!manifest) return null;
  const features = manifest.layers.reduce((sum, { featureCount }) => sum + featureCount, 0);
  return (
    <div className="about-data">
      <h2 className="panel-heading">{page("data.title")}</h2>
      <p>
        {page("data.intro", {
          layers: formats.number(manifest.layers.length),
          features: formats.number(features),
        })}
      </p>
      <LayerTable layers={manifest.layers} />
      <p className="about-note">{page("data.knownHelp")}</p>
      <p>
        <a href="./data/manifest.json" download>
          {page("data.manifest")}
        </a>
      </p>
      <NotOnMap />
    </div>
  );
}
