import { useState } from "react";
import { useStore } from "zustand";
import { proximityOutcome } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { Select } from "../controls/Select.tsx";
import { useLanguage } from "../use-language.ts";
import { CompareTable } from "./CompareTable.tsx";
import { ComputedFrom } from "./ComputedFrom.tsx";
import { CountsTable } from "./CountsTable.tsx";
import { ExportButtons } from "./ExportButtons.tsx";
import { Headlines } from "./Headlines.tsx";
import { ResultTable } from "./ResultTable.tsx";
import { useSiteNames } from "./use-site-names.ts";
import { Warnings } from "./Warnings.tsx";

/** The answer: for one site in full, for several first side by side. */
export function Outcome() {
  const { translate } = useLanguage();
  const outcome = useStore(store, proximityOutcome);
  const names = useSiteNames();
  const [chosen, setChosen] = useState<string | null>(null);
  const sites = outcome?.sites.filter(({ siteId }) => names.has(siteId)) ?? [];
  const site = sites.find(({ siteId }) => siteId === chosen) ?? sites.at(-1);
  if (!outcome) return null;
  if (!site) return <Warnings outcome={outcome} names={names} />;
  const nameOf = (siteId: string) => names.get(siteId) ?? siteId;
  return (
    <div className="outcome">
      <Warnings outcome={outcome} names={names} />
      {sites.length > 1 && <CompareTable outcome={outcome} names={names} />}
      {names.size > 1 && (
        <Select
          label={translate("proximity.choose")}
          options={sites.map(({ siteId }) => ({ id: siteId, label: nameOf(siteId) }))}
          value={site.siteId}
          onChange={setChosen}
        />
      )}
      <Headlines site={site} />
      <ResultTable site={site} name={nameOf(site.siteId)} />
      <CountsTable site={site} radiiMeters={outcome.parameters.radiiMeters} />
      <ExportButtons outcome={outcome} />
      <ComputedFrom outcome={outcome} />
    </div>
  );
}
