import { useRef } from "react";
import type { RoadChain } from "../../analyses/coverage/result.ts";
import { errorLine } from "../../formats/coverage-text.ts";
import { chainName } from "../../formats/coverage-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { StripExits } from "./StripExits.tsx";
import { StripFacilities } from "./StripFacilities.tsx";
import { StripLegend } from "./StripLegend.tsx";
import { StripSide } from "./StripSide.tsx";
import { stripLayout } from "./strip-layout.ts";
import { useFollowMark } from "./use-follow-mark.ts";
import { useWalkAlong } from "./use-walk-along.ts";

/**
 * A road as a straight band, driven on the right: exits above, each carriageway with its gaps, facilities beside
 * their own, and between the two those of which nobody knows the side. The tables below it say the same.
 */
export function Strip({ chain }: { readonly chain: RoadChain }) {
  const page = usePageWords();
  const wording = useWording();
  const scroller = useRef<HTMLDivElement>(null);
  const walk = useWalkAlong(scroller);
  useFollowMark(scroller);
  const layout = stripLayout(chain);
  const side = (wanted: "rising" | "falling") => chain.carriageways.find(({ id }) => id === wanted);
  const [rising, falling] = [side("rising"), side("falling")];
  return (
    <section className="coverage-part" aria-labelledby="coverage-strip">
      <h3 id="coverage-strip">{page("coverage.strip.title", { road: chainName(chain.id) })}</h3>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div
        ref={scroller}
        className="strip-scroll"
        role="group"
        aria-label={page("coverage.strip.region", { road: chainName(chain.id) })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        {...walk}
      >
        <div className="strip" style={{ inlineSize: `${layout.widthRem}rem` }}>
          <StripExits exits={layout.exits} chain={chain} />
          {falling && <StripSide carriageway={falling} chain={chain} layout={layout} />}
          {layout.rows.unknown.length > 0 && (
            <div className="strip-side" data-carriageway="unknown">
              <StripFacilities row="unknown" layout={layout} chain={chain} />
              <p className="strip-direction">{page("coverage.strip.between")}</p>
            </div>
          )}
          {rising && <StripSide carriageway={rising} chain={chain} layout={layout} />}
        </div>
      </div>
      <StripLegend kilometerRem={layout.kilometerRem} />
      <p className="coverage-note">
        {[page("coverage.strip.schematic"), ...errorLine(chain, wording)].join(" ")}
      </p>
    </section>
  );
}
