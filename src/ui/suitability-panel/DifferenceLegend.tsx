import { differenceGradient, FULL_DIFFERENCE } from "../../theme/difference-ramp.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import "../suitability-surface/score-legend.css";
import { useLanguage } from "../use-language.ts";
import { useTheme } from "../use-theme.ts";

/** The colours on the map while two scenarios are compared: who scores lower than before, and who higher. */
export function DifferenceLegend({ name }: { readonly name: string }) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const theme = useTheme();
  const points = formats.number(FULL_DIFFERENCE * 100);
  return (
    <div className="score-legend">
      <p className="score-legend-ramp">
        <span>{page("suitability.compare.lower", { points })}</span>
        <span className="score-legend-colors" style={{ background: differenceGradient(theme) }} />
        <span>{page("suitability.compare.higher", { points })}</span>
      </p>
      <p className="ranking-note">{page("suitability.compare.onMap", { name })}</p>
    </div>
  );
}
