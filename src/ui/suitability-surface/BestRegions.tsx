import { useState } from "react";
import { useStore } from "zustand";
import {
  type FoundRegion,
  MOST_REGIONS,
  REGIONS_ASKED,
  regionsObstacle,
} from "../../analyses/suitability-surface/regions/best-regions.ts";
import { store } from "../../state/store.ts";
import { rankBestRegions } from "../../state/surface-actions.ts";
import { surfaceMeasured } from "../../state/surface-selectors.ts";
import { Button } from "../controls/Button.tsx";
import { NumberField } from "../controls/NumberField.tsx";
import { Slider } from "../controls/Slider.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

const MOST_HECTARES = 100_000;
const METERS_PER_KILOMETER = 1000;

/** Finds the best regions of the surface and makes them the candidates. */
export function BestRegions() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const measured = useStore(store, surfaceMeasured);
  const [asked, setAsked] = useState(REGIONS_ASKED);
  const [found, setFound] = useState<readonly FoundRegion[] | null>(null);
  const obstacle = measured && regionsObstacle(measured.lattice, asked);
  const hectares = (key: "totalHectares" | "minimumHectares" | "maximumHectares") => (
    <NumberField
      label={page(`suitability.surface.regions.${key}`)}
      minValue={1}
      maxValue={MOST_HECTARES}
      value={asked[key]}
      onChange={(value) => Number.isFinite(value) && setAsked({ ...asked, [key]: value })}
    />
  );
  return (
    <details className="surface-regions">
      <summary>{page("suitability.surface.regions.title")}</summary>
      <p className="setup-note">{page("suitability.surface.regions.intro")}</p>
      <div className="surface-fields">
        <NumberField
          label={page("suitability.surface.regions.count")}
          minValue={1}
          maxValue={MOST_REGIONS}
          value={asked.count}
          onChange={(count) => Number.isFinite(count) && setAsked({ ...asked, count })}
        />
        {hectares("totalHectares")}
        {hectares("minimumHectares")}
        {hectares("maximumHectares")}
        <NumberField
          label={page("suitability.surface.regions.apart")}
          minValue={0}
          maxValue={50}
          step={0.5}
          value={asked.apartMeters / METERS_PER_KILOMETER}
          onChange={(value) =>
            Number.isFinite(value) && setAsked({ ...asked, apartMeters: value * METERS_PER_KILOMETER })
          }
        />
      </div>
      <Slider
        label={page("suitability.surface.regions.compactness")}
        minValue={0}
        maxValue={100}
        step={10}
        value={Math.round(asked.compactness * 100)}
        text={formats.percent(asked.compactness)}
        onChange={(percent) => setAsked({ ...asked, compactness: percent / 100 })}
        onChangeEnd={() => {}}
      />
      {obstacle && <p role="alert">{page(`suitability.surface.regions.obstacles.${obstacle}`)}</p>}
      <p className="surface-buttons">
        <Button
          look="primary"
          disabled={obstacle !== null}
          onClick={() =>
            setFound(rankBestRegions(asked, (number) => page("suitability.surface.regions.name", { number })))
          }
        >
          {page("suitability.surface.regions.find")}
        </Button>
      </p>
      <div role="status">
        {found && (
          <p>
            {found.length === 0
              ? page("suitability.surface.regions.none")
              : page("suitability.surface.regions.found", {
                  count: found.length,
                  hectares: formats.hectares(found.reduce((sum, region) => sum + region.hectares, 0)),
                })}
          </p>
        )}
      </div>
    </details>
  );
}
