import { useStore } from "zustand";
import { MAX_SPACING_METERS, MIN_SPACING_METERS } from "../../analyses/coverage/limits.ts";
import { SPACING_PRESETS } from "../../analyses/coverage/presets.ts";
import { adjustSpacing, setSpacing, settleSpacing } from "../../state/coverage-actions.ts";
import { coverageOutcome } from "../../state/coverage-selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { NumberField } from "../controls/NumberField.tsx";
import { useOneStep } from "../controls/use-one-step.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { longestMeters } from "./longest-meters.ts";
import { nearestStop, SPACING_STOPS } from "./spacing-stops.ts";

/** The largest distance that is no gap: to slide, to type, or one that is known, with what each rests on. */
export function Spacing() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const meters = useStore(store, ({ document }) => document.coverage.spacingMeters);
  const outcome = useStore(store, coverageOutcome);
  const longest = outcome && longestMeters(outcome);
  const current = SPACING_PRESETS.find((preset) => preset.meters === meters);
  const step = useOneStep(settleSpacing);
  return (
    <section className="coverage-spacing" aria-labelledby="coverage-spacing">
      <h3 id="coverage-spacing">{page("coverage.spacing.title")}</h3>
      <div className="spacing-slider">
        <span className="slider">
          <input
            type="range"
            min={0}
            max={SPACING_STOPS.length - 1}
            step={1}
            value={nearestStop(meters)}
            aria-label={page("coverage.spacing.label")}
            aria-valuetext={formats.radius(meters)}
            onChange={(event) => {
              step.begin();
              adjustSpacing(SPACING_STOPS[event.target.valueAsNumber] ?? meters);
            }}
            onPointerUp={step.end}
            onKeyUp={step.end}
            onBlur={step.end}
          />
        </span>
        <NumberField
          label={page("coverage.spacing.typed")}
          value={meters / 1000}
          minValue={MIN_SPACING_METERS / 1000}
          maxValue={MAX_SPACING_METERS / 1000}
          formatOptions={{ maximumFractionDigits: 1 }}
          onChange={(kilometers) => Number.isFinite(kilometers) && setSpacing(kilometers * 1000)}
        />
        <span aria-hidden="true">km</span>
      </div>
      <ul className="coverage-presets" aria-label={page("coverage.spacing.presets")}>
        {SPACING_PRESETS.map((preset) => (
          <li key={preset.id}>
            <Button aria-pressed={preset.meters === meters} onClick={() => setSpacing(preset.meters)}>
              {page(`coverage.spacings.${preset.id}.name`)}
            </Button>
          </li>
        ))}
      </ul>
      {longest !== null && longest <= meters && (
        <p className="coverage-finding" role="status">
          {page("coverage.spacing.noGap", { distance: formats.distance(longest) })}
        </p>
      )}
      {current && <p className="coverage-note">{page(`coverage.spacings.${current.id}.reason`)}</p>}
      <p className="coverage-note">{page("coverage.spacing.noNorm")}</p>
    </section>
  );
}
