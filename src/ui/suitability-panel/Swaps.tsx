import type { Swap } from "../../analyses/suitability-sureness/types.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import type { SurenessPart } from "./SurenessResult.tsx";
import { toldSwaps } from "./sureness-rows.ts";

const TOLD = 4;

/** The smallest change of one weight that makes neighbours change places, as sentences. */
export function Swaps({ run, chosen, nameOf, rankOf }: SurenessPart) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { sureness } = run;
  const swaps = toldSwaps(sureness.swaps, TOLD, chosen);
  if (swaps.length === 0) return null;
  return (
    <section className="why-part" aria-labelledby="sure-swaps">
      <h3 id="sure-swaps">{page("suitability.sure.swapsTitle")}</h3>
      <ul className="why-changes">
        {swaps.map((swap) => (
          <li key={`${swap.upper} ${swap.lower}`}>{sentence(swap)}</li>
        ))}
      </ul>
    </section>
  );

  function sentence({ upper, lower, change }: Swap): string {
    const names = {
      upper: nameOf(upper),
      lower: nameOf(lower),
      place: rankOf(upper),
      next: rankOf(lower),
    };
    if (!change) return page("suitability.sure.noSwap", names);
    if (change.from === change.to) return page("suitability.sure.equal", names);
    return page("suitability.sure.swap", {
      ...names,
      criterion: page(`criteria.${change.criterion}.short`),
      from: formats.score(change.from),
      to: formats.score(change.to),
    });
  }
}
