import { useStore } from "zustand";
import { type GapRange, gapRanges } from "../../analyses/coverage/gap-ranges.ts";
import type { CarriagewayCoverage, RoadChain } from "../../analyses/coverage/result.ts";
import { coverageMark } from "../../state/coverage-mark.ts";
import { goToStretch } from "../../state/go-to-road.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { useCoverageWords } from "./use-coverage-words.ts";
import { useMark } from "./use-mark.ts";

/** Every gap of a road in both directions, in the order in which a driver meets them along the posts. */
export function GapTable({ chain }: { readonly chain: RoadChain }) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const spacing = formats.radius(useStore(store, ({ document }) => document.coverage.spacingMeters));
  const gaps = chain.carriageways.flatMap((carriageway) =>
    gapRanges(carriageway).map((gap) => ({ carriageway, gap })),
  );
  const isMeasured = chain.carriageways.some(({ certain }) => certain.worst !== null);
  return (
    <section className="coverage-part" aria-labelledby="coverage-gaps">
      <h3 id="coverage-gaps">{page("coverage.gaps.title", { spacing })}</h3>
      {gaps.length === 0 ? (
        <p>{isMeasured ? page("coverage.gaps.none", { spacing }) : page("coverage.gaps.notMeasured")}</p>
      ) : (
        <TableScroll labelledBy="coverage-gaps">
          <table className="table gap-table">
            <thead>
              <tr>
                <th scope="col">{page("coverage.gaps.direction")}</th>
                <th scope="col">{page("coverage.gaps.stretch")}</th>
                <th scope="col" className="numeric">
                  {page("coverage.gaps.length")}
                </th>
              </tr>
            </thead>
            <tbody>
              {gaps.map(({ carriageway, gap }) => (
                <GapRow
                  key={`${carriageway.id} ${gap.span.fromMeters}`}
                  chain={chain}
                  carriageway={carriageway}
                  gap={gap}
                />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {gaps.some(({ gap }) => gap.span.schematicMeters >= 1) && (
        <p className="coverage-note">{page("coverage.gaps.schematicNote")}</p>
      )}
    </section>
  );
}

interface GapRowProps {
  readonly chain: RoadChain;
  readonly carriageway: CarriagewayCoverage;
  readonly gap: GapRange;
}

function GapRow({ chain, carriageway, gap: { span, leastMeters, isSure } }: GapRowProps) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const words = useCoverageWords();
  const mark = useMark(coverageMark.gap(chain.id, carriageway.id, span.fromMeters));
  const isRange = formats.distance(leastMeters) !== formats.distance(span.lengthMeters);
  // As it is driven: on falling posts from the high end to the low one.
  const [from, to] = carriageway.id === "rising" ? (["from", "to"] as const) : (["to", "from"] as const);
  const schematic = words.schematic(span);
  return (
    <tr {...mark}>
      <th scope="row">{words.direction(carriageway)}</th>
      <td>
        <Button look="link" onClick={() => goToStretch(chain, span)}>
          {words.end(span, from, chain)} – {words.end(span, to, chain)}
        </Button>
        {schematic !== null && <span className="coverage-note">{schematic}</span>}
      </td>
      <td className="numeric">
        {words.length(span)}
        {isRange && (
          <span className="coverage-note">
            {isSure
              ? page("coverage.overview.atLeast", { distance: formats.distance(leastMeters) })
              : page("coverage.gaps.perhaps", { least: formats.distance(leastMeters) })}
          </span>
        )}
      </td>
    </tr>
  );
}
