import { useStore } from "zustand";
import { MAX_CAPACITY, MAX_OFF_ROAD_METERS } from "../../analyses/coverage/limits.ts";
import { FACILITY_KINDS } from "../../analyses/coverage/presets.ts";
import { COUNTED_STATUSES, type CountedStatus, SECURITY_LEVELS } from "../../analyses/coverage/question.ts";
import { filterFacilities } from "../../state/coverage-actions.ts";
import { store } from "../../state/store.ts";
import { CheckGroup } from "../controls/CheckGroup.tsx";
import { NumberField } from "../controls/NumberField.tsx";
import { Select } from "../controls/Select.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

const ANY = "";

/** Which facilities count, and how much of the road is looked at. */
export function WhatCounts() {
  const page = usePageWords();
  const { translate, language } = useLanguage();
  const coverage = useStore(store, ({ document }) => document.coverage);
  const regions = useStore(store, ({ session }) => session.manifest?.regions) ?? [];
  const { layer, kinds, statuses, minimumSecurity, extent } = coverage;
  const isParking = layer === "truck-parkings";
  const all = FACILITY_KINDS[layer];
  const isWhole = (value: number) => Number.isFinite(value);
  return (
    <details className="coverage-more">
      <summary>
        {page("coverage.counts.title")} <span className="coverage-note">{useCountsState()}</span>
      </summary>
      <div className="coverage-counts">
        <p className="coverage-note">{page("coverage.counts.unknown")}</p>
        <CheckGroup
          label={page("coverage.counts.kinds")}
          look="list"
          options={all.map((id) => ({ id, label: translate(`kinds.${id}`) }))}
          chosen={kinds.length === 0 ? all : kinds}
          keepsOne
          onToggle={(kind) => {
            const after = toggled(kinds.length === 0 ? all : kinds, kind, all);
            filterFacilities({ kinds: after.length === all.length ? [] : after });
          }}
        />
        <CheckGroup<CountedStatus>
          label={page("coverage.counts.statuses")}
          look="list"
          options={COUNTED_STATUSES.map((id) => ({ id, label: translate(`statuses.${id}`) }))}
          chosen={statuses}
          keepsOne
          onToggle={(status) => filterFacilities({ statuses: toggled(statuses, status, COUNTED_STATUSES) })}
        />
        <NumberField
          label={page(isParking ? "coverage.counts.capacity" : "coverage.counts.power")}
          value={coverage.minimumCapacity}
          minValue={0}
          maxValue={MAX_CAPACITY}
          formatOptions={{ maximumFractionDigits: 0 }}
          onChange={(value) => isWhole(value) && filterFacilities({ minimumCapacity: value })}
        />
        {isParking && (
          <Select
            label={page("coverage.counts.security")}
            options={[
              { id: ANY, label: page("coverage.counts.anySecurity") },
              ...SECURITY_LEVELS.map((id) => ({ id, label: page(`coverage.counts.securityLevels.${id}`) })),
            ]}
            value={minimumSecurity ?? ANY}
            onChange={(chosen) =>
              filterFacilities({ minimumSecurity: SECURITY_LEVELS.find((id) => id === chosen) ?? null })
            }
          />
        )}
        <Select
          label={page("coverage.counts.extent")}
          options={[
            { id: ANY, label: page("coverage.counts.wholeRoad") },
            ...regions.map(({ id, name_nl, name_en }) => ({
              id,
              label: language === "nl" ? name_nl : name_en,
            })),
          ]}
          value={extent ?? ANY}
          onChange={(chosen) => filterFacilities({ extent: chosen === ANY ? null : chosen })}
        />
        <NumberField
          label={page("coverage.counts.offRoad")}
          value={coverage.maximumOffRoadMeters}
          minValue={0}
          maxValue={MAX_OFF_ROAD_METERS}
          step={100}
          onChange={(value) => isWhole(value) && filterFacilities({ maximumOffRoadMeters: value })}
        />
        <p className="coverage-note">{page("coverage.counts.offRoadNote")}</p>
      </div>
    </details>
  );
}

/** What is set now, in a line: readable while it is folded away. */
function useCountsState(): string {
  const page = usePageWords();
  const { translate, language, formats } = useLanguage();
  const coverage = useStore(store, ({ document }) => document.coverage);
  const regions = useStore(store, ({ session }) => session.manifest?.regions) ?? [];
  const { layer, kinds, statuses, minimumCapacity, minimumSecurity, extent } = coverage;
  const region = regions.find(({ id }) => id === extent);
  const least = layer === "energy" ? "coverage.counts.powerState" : "coverage.counts.capacityState";
  return [
    ...(kinds.length === 0
      ? [page("coverage.counts.kindsAll")]
      : kinds.map((kind) => translate(`kinds.${kind}`))),
    ...statuses.map((status) => translate(`statuses.${status}`)),
    ...(minimumCapacity > 0 ? [page(least, { count: formats.number(minimumCapacity) })] : []),
    ...(minimumSecurity ? [page(`coverage.counts.securityLevels.${minimumSecurity}`)] : []),
    extent === null
      ? page("coverage.counts.wholeRoad")
      : ((language === "nl" ? region?.name_nl : region?.name_en) ?? extent),
  ].join(" · ");
}

/** In the order of `all`. */
function toggled<Id extends string>(chosen: readonly Id[], id: Id, all: readonly Id[]): readonly Id[] {
  return all.filter((known) => (known === id ? !chosen.includes(known) : chosen.includes(known)));
}
