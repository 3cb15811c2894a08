import { scoreGradient } from "../../theme/score-ramp.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { useTheme } from "../use-theme.ts";
import "./score-legend.css";

/** The colours of scores on the map, from 0 to 100, and how excluded and not known are drawn. */
export function ScoreLegend() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const theme = useTheme();
  return (
    <div className="score-legend">
      <p className="score-legend-ramp">
        <span>{page("suitability.surface.low", { score: formats.number(0) })}</span>
        <span className="score-legend-colors" style={{ background: scoreGradient(theme) }} />
        <span>{page("suitability.surface.high", { score: formats.number(100) })}</span>
      </p>
      <p className="score-legend-entry">
        <span className="score-legend-excluded" aria-hidden="true" />
        {page("suitability.surface.excluded")}
      </p>
      <p className="score-legend-entry">
        <span className="score-legend-spread" aria-hidden="true" />
        {page("suitability.surface.range")}
      </p>
    </div>
  );
}
