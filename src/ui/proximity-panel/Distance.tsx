import type { Measurement } from "../../analyses/proximity/types.ts";
import { useLanguage } from "../use-language.ts";
import { distanceSentence, distanceWords } from "./distance-words.ts";

/** A measured distance in a table: the uncertainty under it, the method on pointing at it. */
export function Distance({ of }: { readonly of: Measurement }) {
  const { translate, formats } = useLanguage();
  const { distance, uncertainty } = distanceWords(of, translate, formats);
  const sentence = distanceSentence(of, translate, formats);
  return (
    <span className="distance" title={translate("proximity.straightLine", { distance: sentence })}>
      {distance} {uncertainty && <span className="proximity-note">{uncertainty}</span>}
    </span>
  );
}
