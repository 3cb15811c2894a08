import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

const SCALE_METERS = 10_000;

/** What the signs of strip and map mean, and how long ten kilometres are on the strip. */
export function StripLegend({ kilometerRem }: { readonly kilometerRem: number }) {
  const page = usePageWords();
  const { formats, translate } = useLanguage();
  return (
    <ul className="strip-legend" aria-label={page("coverage.strip.legend")}>
      <li>
        <span className="legend-sign legend-gap" data-look="sure" aria-hidden="true" />
        {page("coverage.strip.surely")}
      </li>
      <li>
        <span className="legend-sign legend-gap" aria-hidden="true" />
        {page("coverage.strip.perhaps")}
      </li>
      {(["yes", "maybe", "no"] as const).map((answer) => (
        <li key={answer}>
          <span className="legend-sign strip-facility" data-answer={answer} aria-hidden="true" />
          {page(`coverage.answers.${answer}`)}
        </li>
      ))}
      <li>
        <span
          className="legend-sign strip-facility"
          data-answer="yes"
          data-status="planned"
          aria-hidden="true"
        />
        {translate("statuses.planned")}
      </li>
      <li>
        <span className="legend-sign" aria-hidden="true">
          ?
        </span>
        {page("coverage.doubts.capacity-unknown")}
      </li>
      <li>
        <span className="legend-sign strip-place" aria-hidden="true" />
        {page("coverage.strip.candidate")}
      </li>
      <li>
        <span className="legend-sign legend-line-only" aria-hidden="true" />
        {page("coverage.strip.lineOnly")}
      </li>
      <li>
        <span
          className="legend-sign legend-scale"
          style={{ inlineSize: `${10 * kilometerRem}rem` }}
          aria-hidden="true"
        />
        {formats.radius(SCALE_METERS)}
      </li>
    </ul>
  );
}
