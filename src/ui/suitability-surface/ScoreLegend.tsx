import { scoreGradient } from "../../theme/score-ramp.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { useTheme } from "../use-theme.ts";
import "./suitability-surface.css";

/** The colours of scores on the map, from 0 to 100, and how excluded is drawn. */
export function ScoreLegend() {
  const page = usePageWords();
  const { formats } = useLanguage();
  const theme = useTheme();
  return (
    <div className="score-legend">
      <div className="score-legend-ramp" style={{ background: scoreGradient(theme) }} aria-hidden="true" />
      <div className="score-legend-ends">
        <span>{page("suitability.surface.low", { score: formats.number(0) })}</span>
        <span>{page("suitability.surface.high", { score: formats.number(100) })}</span>
      </div>
      <div className="score-legend-entry">
        <span className="score-legend-excluded" aria-hidden="true" />
        {page("suitability.surface.excluded")}
      </div>
    </div>
  );
}
