import { useStore } from "zustand";
import { layerData, proximityOutcome } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";
import { siteName } from "./site-name.ts";

/** The names of the sites by their ids, in the person's language. */
export function useSiteNames(): ReadonlyMap<string, string> {
  const { translate, language } = useLanguage();
  const sites = useStore(store, (state) => state.document.proximity.sites);
  const outcome = useStore(store, proximityOutcome);
  // Read again when a layer arrives: a feature's name is known from then on.
  useStore(store, (state) => state.session.layerStates);
  const state = store.getState();
  return new Map(
    sites.map((site, index) => {
      const known = {
        number: index + 1,
        feature:
          site.type === "feature"
            ? layerData(site.feature.layer)(state)?.byId.get(site.feature.id)
            : undefined,
        measuredName: outcome?.sites.find(({ siteId }) => siteId === site.id)?.name ?? null,
      };
      return [site.id, siteName(site, known, translate, language)] as const;
    }),
  );
}
