import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";
import { JobStatus } from "./JobStatus.tsx";
import { Outcome } from "./Outcome.tsx";
import { PlaceSite } from "./PlaceSite.tsx";
import { Settings } from "./Settings.tsx";
import { SiteList } from "./SiteList.tsx";
import "./proximity-panel.css";

/** What lies near a place: from choosing the place to keeping the answer. */
export function ProximityPanel() {
  const { translate } = useLanguage();
  const hasSites = useStore(store, (state) => state.document.proximity.sites.length > 0);
  return (
    <div className="proximity-panel">
      {hasSites ? (
        <>
          <SiteList />
          <details className="settings">
            <summary>{translate("proximity.another")}</summary>
            <PlaceSite primary={false} />
          </details>
          <Settings />
          <JobStatus />
          <Outcome />
        </>
      ) : (
        <>
          <p>{translate("proximity.intro")}</p>
          <PlaceSite primary />
        </>
      )}
    </div>
  );
}
