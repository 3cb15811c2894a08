import { usePageWords } from "../pages/PageWords.tsx";
import { DRAWN_USES } from "./bar-shares.ts";

/** What the pieces of the bars mean. */
export function UseLegend() {
  const page = usePageWords();
  return (
    <ul className="use-legend" aria-label={page("plots.legend")}>
      {DRAWN_USES.map((use) => (
        <li key={use}>
          <span className="use-bar" aria-hidden="true">
            <span data-use={use} style={{ inlineSize: "100%" }} />
          </span>
          {page(`plots.uses.${use}`)}
        </li>
      ))}
    </ul>
  );
}
