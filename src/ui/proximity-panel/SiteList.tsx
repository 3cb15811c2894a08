import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";
import { SiteItem } from "./SiteItem.tsx";
import { useSiteNames } from "./use-site-names.ts";

/** The sites that are measured from. */
export function SiteList() {
  const { translate } = useLanguage();
  const sites = useStore(store, (state) => state.document.proximity.sites);
  const names = useSiteNames();
  return (
    <section aria-labelledby="proximity-sites">
      <h2 id="proximity-sites" className="panel-heading">
        {translate("proximity.sites")}
      </h2>
      <ol className="site-list">
        {sites.map((site, index) => (
          <SiteItem key={site.id} site={site} number={index + 1} name={names.get(site.id) ?? site.id} />
        ))}
      </ol>
    </section>
  );
}
