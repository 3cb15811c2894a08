import { gapRanges } from "../../analyses/coverage/gap-ranges.ts";
import type { ChainFacility, CoverageOutcome } from "../../analyses/coverage/result.ts";
import { formats, translate } from "../../languages/index.ts";
import { coverageMark } from "../../state/coverage-mark.ts";

/** What stands beside the pointer: the name of a facility, the length of a gap, or that a place is to be looked at. */
export function markText({ chains }: CoverageOutcome, mark: string, language: string): string | null {
  const { distance } = formats(language);
  for (const chain of chains) {
    const index = chain.facilities.findIndex(({ id }) => coverageMark.facility(id) === mark);
    const facility = chain.facilities[index];
    if (facility) return `${index + 1}. ${facilityText(facility, language)}`;
    for (const carriageway of chain.carriageways) {
      const gap = gapRanges(carriageway).find(
        ({ span }) => coverageMark.gap(chain.id, carriageway.id, span.fromMeters) === mark,
      );
      if (gap) {
        const lengths = [...new Set([distance(gap.leastMeters), distance(gap.span.lengthMeters)])];
        const name = chain.id.replaceAll("+", "–");
        const road = carriageway.towards ? `${name} → ${carriageway.towards}` : name;
        return `${road}: ${lengths.join(" – ")}`;
      }
      const places = carriageway.certain.proposals.at(-1)?.places ?? [];
      const place = places.findIndex((_, at) => coverageMark.place(chain.id, carriageway.id, at) === mark);
      if (place >= 0) return `${place + 1}. ${translate("map.words.to-look-at")}`;
    }
  }
  return null;
}

/** What is not simply there says so. */
function facilityText({ name_nl, name_en, status }: ChainFacility, language: string): string {
  const name = (language === "en" ? name_en : null) ?? name_nl;
  return status === "existing" ? name : `${name} (${translate(`statuses.${status}`)})`;
}
