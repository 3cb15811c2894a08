import type { Measurement } from "../../analyses/proximity/types.ts";
import { distanceSentence, distanceWords } from "../../formats/measured-distance.ts";
import { useLanguage } from "../use-language.ts";

/** A measured distance in a table: the uncertainty under it, the method on pointing at it. */
export function Distance({ of }: { readonly of: Measurement }) {
  const { translate, formats } = useLanguage();
  const words = { translate, notation: formats };
  const { distance, uncertainty } = distanceWords(of, words);
  const sentence = distanceSentence(of, words);
  return (
    <span className="distance" title={translate("proximity.straightLine", { distance: sentence })}>
      {distance} {uncertainty && <span className="proximity-note">{uncertainty}</span>}
    </span>
  );
}
