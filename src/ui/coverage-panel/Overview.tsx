import type { CarriagewayCoverage, CoverageOutcome, RoadChain } from "../../analyses/coverage/result.ts";
import { chainName } from "../../formats/coverage-words.ts";
import { openRoad } from "../../state/coverage-actions.ts";
import { Button } from "../controls/Button.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";
import { ReachBar } from "./ReachBar.tsx";
import { useCoverageWords } from "./use-coverage-words.ts";

/** Every road and direction in one table: the longest distance and what is within reach, now and with plans. */
export function Overview({
  outcome,
  opened,
}: {
  readonly outcome: CoverageOutcome;
  readonly opened: RoadChain;
}) {
  const page = usePageWords();
  const { formats } = useLanguage();
  return (
    <section className="coverage-part" aria-labelledby="coverage-overview">
      <h3 id="coverage-overview">{page("coverage.overview.title")}</h3>
      <TableScroll labelledBy="coverage-overview">
        <table className="table coverage-overview">
          <thead>
            <tr>
              <th scope="col">{page("coverage.overview.road")}</th>
              <th scope="col" className="numeric">
                {page("coverage.overview.now")}
              </th>
              <th scope="col" className="numeric">
                {page("coverage.overview.plans")}
              </th>
            </tr>
          </thead>
          <tbody>
            {outcome.chains.flatMap((chain) =>
              chain.carriageways.map((carriageway) => (
                <OverviewRow
                  key={`${chain.id} ${carriageway.id}`}
                  chain={chain}
                  carriageway={carriageway}
                  isOpened={chain === opened}
                />
              )),
            )}
          </tbody>
        </table>
      </TableScroll>
      <p className="coverage-note">
        {page("coverage.overview.meaning", { spacing: formats.radius(outcome.parameters.spacingMeters) })}
      </p>
    </section>
  );
}

interface OverviewRowProps {
  readonly chain: RoadChain;
  readonly carriageway: CarriagewayCoverage;
  readonly isOpened: boolean;
}

function OverviewRow({ chain, carriageway, isOpened }: OverviewRowProps) {
  const page = usePageWords();
  const words = useCoverageWords();
  const { certain, possible, withPlans } = carriageway;
  const hasPlans = withPlans.facilityCount > possible.facilityCount;
  const isMeasured = certain.worst !== null;
  const longest = useLongest();
  const share = useShare();
  return (
    <tr data-opened={isOpened}>
      <th scope="row">
        <Button look="link" aria-current={isOpened || undefined} onClick={() => openRoad(chain.id)}>
          {chainName(chain.id)} {words.direction(carriageway)}
        </Button>
        {chain.isOutsideRegion && <span className="coverage-note">{page("coverage.counts.wholeRoad")}</span>}
        <ReachBar certain={certain.reach} possible={possible.reach} />
        {isMeasured && <span className="coverage-note">{share(certain, possible)}</span>}
      </th>
      <td className="numeric">
        {longest(certain, possible)}
        {isMeasured && (
          <span className="coverage-note">
            {page("coverage.overview.gaps", { count: certain.gaps.length })}
          </span>
        )}
      </td>
      <td className="numeric">
        {hasPlans ? longest(withPlans, withPlans) : isMeasured && page("coverage.overview.noPlans")}
        {hasPlans && <span className="coverage-note">{share(withPlans, withPlans)}</span>}
      </td>
    </tr>
  );
}

type Counted = CarriagewayCoverage["certain"];

/** The longest distance, from the least to the most it can be. */
function useLongest(): (most: Counted, least: Counted) => string {
  const page = usePageWords();
  const { formats } = useLanguage();
  const words = useCoverageWords();
  return ({ worst: most }, { worst: least }) => {
    if (!most || !least) return page("coverage.overview.nothing");
    const high = words.length(most);
    const low = formats.distance(least.lengthMeters);
    return low === formats.distance(most.lengthMeters)
      ? high
      : page("coverage.overview.range", { low, high });
  };
}

function useShare(): (least: Counted, most: Counted) => string {
  const page = usePageWords();
  const { formats } = useLanguage();
  return ({ reach: least }, { reach: most }) => {
    if (least.totalMeters === 0) return page("coverage.overview.nothing");
    const low = formats.percent(least.withinMeters / least.totalMeters);
    const high = formats.percent(most.withinMeters / most.totalMeters);
    const within =
      low === high
        ? page("coverage.overview.share", { share: low })
        : page("coverage.overview.shareRange", { low, high });
    const unknown = most.unknownMeters / most.totalMeters;
    return unknown < 0.005
      ? within
      : `${within}; ${page("coverage.overview.unknownShare", { share: formats.percent(unknown) })}`;
  };
}
