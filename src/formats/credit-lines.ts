import type { LayerSource, PageWording } from "./format.ts";
import { layerCredits } from "./layer-credits.ts";

/** A line per layer that an outcome rests on: its date, and who is to be named for it. */
export function creditLines(
  data: readonly { readonly id: string; readonly sourceDate: string }[],
  sources: readonly LayerSource[],
  { translate, page, notation }: PageWording,
): readonly string[] {
  return layerCredits({ data, sites: [] }, sources).map(
    ({ id, sourceDate, publisher, licence, sourceUrl }) => {
      const layer = translate(`layers.${id}.name`);
      const dated = sourceDate
        ? page("suitability.from.layer", { layer, date: notation.date(sourceDate) })
        : layer;
      return [dated, publisher, licence, sourceUrl].filter((part) => part !== null).join(", ");
    },
  );
}
