import { useStore } from "zustand";
import { layerData } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";
import { siteName } from "./site-name.ts";

/** The names of the sites by their ids, in the person's language. */
export function useSiteNames(): ReadonlyMap<string, string> {
  const { translate, language } = useLanguage();
  const sites = useStore(store, (state) => state.document.proximity.sites);
  // Read again when a layer arrives: a feature's name is known from then on.
  useStore(store, (state) => state.session.layerStates);
  const state = store.getState();
  return new Map(
    sites.map((site, index) => {
      const feature =
        site.type === "feature"
          ? (layerData(site.feature.layer)(state)?.byId.get(site.feature.id) ?? null)
          : null;
      return [site.id, siteName(site, index + 1, feature, translate, language)] as const;
    }),
  );
}
