import { gapRanges } from "../../analyses/coverage/gap-ranges.ts";
import type { CarriagewayCoverage, ProposedPlace, RoadChain, Span } from "../../analyses/coverage/result.ts";
import { coverageMark } from "../../state/coverage-mark.ts";
import { goToPoint } from "../../state/go-to.ts";
import { goToStretch } from "../../state/go-to-road.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import type { StripLayout } from "./strip-layout.ts";
import { useCoverageWords } from "./use-coverage-words.ts";
import { useMark } from "./use-mark.ts";

interface StripLaneProps {
  readonly carriageway: CarriagewayCoverage;
  readonly chain: RoadChain;
  readonly layout: StripLayout;
}

/** A carriageway: what was looked at, its gaps with their length, and places to look at. */
export function StripLane({ carriageway, chain, layout }: StripLaneProps) {
  const { certain, possible } = carriageway;
  const places = certain.proposals.at(-1)?.places ?? [];
  return (
    <div className="strip-lane">
      {layout.extent.map(({ fromMeters, toMeters }) => (
        <span key={fromMeters} className="strip-extent" style={stretch(layout, fromMeters, toMeters)} />
      ))}
      {chain.schematic.map(({ fromMeters, toMeters }) => (
        <span
          key={fromMeters}
          className="strip-schematic"
          style={stretch(
            layout,
            Math.max(fromMeters, layout.fromMeters),
            Math.min(toMeters, layout.toMeters),
          )}
        />
      ))}
      {gapRanges(carriageway).map(({ span }) => (
        <Gap key={span.fromMeters} chain={chain} carriageway={carriageway} span={span} layout={layout} />
      ))}
      {possible.gaps.map((span) => (
        <span
          key={span.fromMeters}
          className="strip-sure"
          style={stretch(layout, span.fromMeters, span.toMeters)}
        />
      ))}
      {places.map((place, index) => (
        <Place
          key={place.meters}
          chain={chain}
          carriageway={carriageway}
          place={place}
          index={index}
          layout={layout}
        />
      ))}
    </div>
  );
}

/** A gap as long as it can be; the part that is sure lies on it, and lets the pointer through. */
function Gap({ carriageway, chain, layout, span }: StripLaneProps & { readonly span: Span }) {
  const page = usePageWords();
  const words = useCoverageWords();
  const mark = useMark(coverageMark.gap(chain.id, carriageway.id, span.fromMeters));
  const length = words.length(span);
  return (
    <button
      type="button"
      className="strip-gap"
      tabIndex={-1}
      style={stretch(layout, span.fromMeters, span.toMeters)}
      aria-label={page("coverage.strip.gap", {
        direction: words.direction(carriageway),
        length,
        from: words.end(span, "from", chain),
        to: words.end(span, "to", chain),
      })}
      onClick={() => goToStretch(chain, span)}
      {...mark}
    >
      <span className="strip-length">{length}</span>
    </button>
  );
}

interface PlaceProps extends StripLaneProps {
  readonly place: ProposedPlace;
  readonly index: number;
}

function Place({ carriageway, chain, layout, place, index }: PlaceProps) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const words = useCoverageWords();
  const mark = useMark(coverageMark.place(chain.id, carriageway.id, index));
  return (
    <button
      type="button"
      className="strip-place"
      tabIndex={-1}
      style={{ insetInlineStart: `${layout.remAt(place.meters)}rem` }}
      aria-label={page("coverage.strip.place", {
        direction: words.direction(carriageway),
        where: words.where(place, chain),
      })}
      onClick={() => goToPoint([place.lon, place.lat])}
      {...mark}
    >
      <span aria-hidden="true">{formats.number(index + 1)}</span>
    </button>
  );
}

function stretch({ remAt }: StripLayout, fromMeters: number, toMeters: number) {
  const from = remAt(fromMeters);
  return { insetInlineStart: `${from}rem`, inlineSize: `${remAt(toMeters) - from}rem` };
}
