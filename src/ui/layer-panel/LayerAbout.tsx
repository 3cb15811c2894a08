import { useStore } from "zustand";
import { layerFeatures, locatedCount } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { FactList } from "../controls/FactList.tsx";
import { LicenceText } from "../feature/LicenceText.tsx";
import { useLanguage } from "../use-language.ts";

/** Where a layer comes from, under which licence, how old and how exact it is, and what to beware of. */
export function LayerAbout({ layer }: { readonly layer: string }) {
  const { translate, formats, language } = useLanguage();
  const about = useStore(store, (state) => state.session.manifest?.layers.find(({ id }) => id === layer));
  const withoutPlace = useStore(
    store,
    (state) => layerFeatures(layer)(state).length - locatedCount(layer)(state),
  );
  if (!about) return null;
  const tolerance =
    about.toleranceMeters === null
      ? translate("panel.layers.toleranceNone")
      : translate("panel.layers.toleranceValue", { distance: formats.distance(about.toleranceMeters) });
  const facts = [
    [translate("panel.layers.publisher"), about.publisher],
    [translate("panel.layers.licence"), <LicenceText key="licence" licence={about.licence} />],
    [translate("panel.layers.sourceDate"), formats.date(about.sourceDate)],
    [translate("panel.layers.retrieved"), formats.date(about.retrieved)],
    [translate("panel.layers.tolerance"), tolerance],
  ] as const;
  return (
    <div className="layer-about">
      <p>{translate(`layers.${layer}.about`)}</p>
      {withoutPlace > 0 && <p>{translate("panel.layers.noPlace", { count: withoutPlace })}</p>}
      <FactList facts={facts} />
      <p>
        <strong>{translate("panel.layers.note")}:</strong> {language === "en" ? about.note_en : about.note_nl}
      </p>
      <a href={about.sourceUrl} target="_blank" rel="noreferrer">
        {translate("panel.layers.toSource")}
      </a>
    </div>
  );
}
