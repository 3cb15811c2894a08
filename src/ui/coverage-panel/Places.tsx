import { useStore } from "zustand";
import { MAX_ADD_PLACES } from "../../analyses/coverage/limits.ts";
import type {
  CarriagewayCoverage,
  Proposal,
  ProposedPlace,
  RoadChain,
} from "../../analyses/coverage/result.ts";
import { boundLength } from "../../formats/coverage-words.ts";
import { askPlaces } from "../../state/coverage-actions.ts";
import { coverageMark } from "../../state/coverage-mark.ts";
import { goToPoint } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { Choice } from "../controls/Choice.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { useLanguage } from "../use-language.ts";
import { useCoverageWords } from "./use-coverage-words.ts";
import { useMark } from "./use-mark.ts";

const COUNTS = Array.from({ length: MAX_ADD_PLACES + 1 }, (_, count) => String(count));

/** Where one, two or three places more would shorten the longest distance most: points to look at. */
export function Places({ chain }: { readonly chain: RoadChain }) {
  const page = usePageWords();
  const asked = useStore(store, ({ document }) => document.coverage.addPlaces);
  return (
    <section className="coverage-part" aria-labelledby="coverage-places">
      <h3 id="coverage-places">{page("coverage.places.title")}</h3>
      <Choice
        label={page("coverage.places.count")}
        look="bar"
        options={COUNTS.map((id) => ({ id, label: id === "0" ? page("coverage.places.none") : `+${id}` }))}
        value={String(asked)}
        onChange={(count) => askPlaces(Number(count))}
      />
      {asked > 0 && (
        <>
          <p className="coverage-note">{page("coverage.places.explain")}</p>
          {chain.carriageways.map((carriageway) => (
            <PlacesOfDirection key={carriageway.id} chain={chain} carriageway={carriageway} />
          ))}
        </>
      )}
    </section>
  );
}

interface DirectionProps {
  readonly chain: RoadChain;
  readonly carriageway: CarriagewayCoverage;
}

/** What each number of places more comes to; of the most that is asked for, where they lie. */
function PlacesOfDirection({ chain, carriageway }: DirectionProps) {
  const page = usePageWords();
  const wording = useWording();
  const words = useCoverageWords();
  const { certain, possible } = carriageway;
  const most = certain.proposals.at(-1);
  const other = possible.proposals.at(-1);
  const before = certain.worst ? words.length(certain.worst) : "";
  const after = (proposal: Proposal) => boundLength(proposal.worstMeters, proposal.isLowerBound, wording);
  return (
    <div className="places-direction">
      <h4>{words.direction(carriageway)}</h4>
      {!most && <p>{page("coverage.places.nothing")}</p>}
      <ul>
        {certain.proposals.map((proposal) => (
          <li key={proposal.addPlaces}>
            {page("coverage.places.result", {
              count: proposal.addPlaces,
              before,
              after: after(proposal),
            })}
          </li>
        ))}
      </ul>
      <ol>
        {most?.places.map((place, index) => (
          <PlaceItem
            key={place.meters}
            chain={chain}
            place={place}
            mark={coverageMark.place(chain.id, carriageway.id, index)}
          />
        ))}
      </ol>
      {other && possible.worst && words.length(possible.worst) !== before && (
        <p className="coverage-note">
          {page("coverage.places.possible", {
            before: words.length(possible.worst),
            after: after(other),
          })}
        </p>
      )}
    </div>
  );
}

interface PlaceItemProps {
  readonly chain: RoadChain;
  readonly place: ProposedPlace;
  readonly mark: string;
}

function PlaceItem({ chain, place, mark }: PlaceItemProps) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const words = useCoverageWords();
  const exit = chain.exits.find(({ id }) => id === place.nearestExit);
  const where = words.where(place, chain);
  return (
    <li {...useMark(mark)}>
      <Button look="link" onClick={() => goToPoint([place.lon, place.lat])}>
        {exit && place.hectometre !== null
          ? page("coverage.places.at", { where, exit: words.exit(exit) })
          : where}
      </Button>
      {place.nearestPlace && (
        <span className="coverage-note">
          {page("coverage.places.housing", {
            place: place.nearestPlace.name_nl,
            distance: formats.distance(place.nearestPlace.distanceMeters),
          })}
        </span>
      )}
    </li>
  );
}
