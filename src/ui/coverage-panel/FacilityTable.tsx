import { useStore } from "zustand";
import type { ChainFacility, RoadChain } from "../../analyses/coverage/result.ts";
import { chainName, tallyWords } from "../../formats/coverage-words.ts";
import { coverageMark } from "../../state/coverage-mark.ts";
import { goToFeature } from "../../state/go-to.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { useLanguage } from "../use-language.ts";
import { countsOf } from "./counts-of.ts";
import { useCoverageWords } from "./use-coverage-words.ts";
import { useMark } from "./use-mark.ts";

/** Every facility of the road, counted or not and why, numbered as in strip and map. */
export function FacilityTable({ chain }: { readonly chain: RoadChain }) {
  const page = usePageWords();
  const isParking = useStore(store, ({ document }) => document.coverage.layer === "truck-parkings");
  const wording = useWording();
  const { facilities } = chain;
  const tally = tallyWords(chain, isParking ? "truck-parkings" : "energy", wording);
  if (facilities.length === 0) return <p>{page("coverage.facilityTable.none")}</p>;
  return (
    <section className="coverage-part" aria-label={page("coverage.facilityTable.section")}>
      {tally !== null && <p>{tally}</p>}
      <details className="coverage-more">
        <summary id="coverage-facilities">
          {page("coverage.facilityTable.title", { count: facilities.length, road: chainName(chain.id) })}
        </summary>
        <TableScroll labelledBy="coverage-facilities">
          <table className="table facility-table">
            <thead>
              <tr>
                <th scope="col">{page("coverage.facilityTable.number")}</th>
                <th scope="col">{page("coverage.facilityTable.name")}</th>
                <th scope="col">{page("coverage.facilityTable.post")}</th>
                <th scope="col">{page("coverage.facilityTable.side")}</th>
                <th scope="col" className="numeric">
                  {page(isParking ? "coverage.facilityTable.size" : "coverage.facilityTable.power")}
                </th>
                <th scope="col">{page("coverage.facilityTable.counts")}</th>
                <th scope="col" className="numeric">
                  {page("coverage.facilityTable.housing")}
                </th>
              </tr>
            </thead>
            <tbody>
              {facilities.map((facility, index) => (
                <FacilityRow key={facility.id} chain={chain} facility={facility} number={index + 1} />
              ))}
            </tbody>
          </table>
        </TableScroll>
        <p className="coverage-note">{page("coverage.facilityTable.housingNote")}</p>
        {facilities.some(({ hectometre }) => hectometre === null) && (
          <p className="coverage-note">{page("coverage.facilityTable.withoutPost")}</p>
        )}
      </details>
    </section>
  );
}

interface FacilityRowProps {
  readonly chain: RoadChain;
  readonly facility: ChainFacility;
  readonly number: number;
}

function FacilityRow({ chain, facility, number }: FacilityRowProps) {
  const page = usePageWords();
  const { translate, formats } = useLanguage();
  const words = useCoverageWords();
  const layer = useStore(store, ({ document }) => document.coverage.layer);
  const mark = useMark(coverageMark.facility(facility.id));
  const { capacity, securityLevel, nearestPlace, status } = facility;
  return (
    <tr {...mark}>
      <td>{number}</td>
      <th scope="row">
        <Button look="link" onClick={() => goToFeature({ layer, id: facility.id })}>
          {words.name(facility)}
        </Button>
        {status !== "existing" && <span className="coverage-note">{translate(`statuses.${status}`)}</span>}
      </th>
      <td>{words.where(facility, chain)}</td>
      <td>{words.side(facility, chain)}</td>
      <td className="numeric" data-known={capacity !== null}>
        {capacity === null ? translate("panel.unknown") : formats.number(capacity)}
        {securityLevel !== null && <span className="coverage-note">{securityLevel}</span>}
      </td>
      <td>{words.counts(countsOf(facility))}</td>
      <td className="numeric">
        {nearestPlace
          ? page("coverage.places.housing", {
              place: nearestPlace.name_nl,
              distance: formats.distance(nearestPlace.distanceMeters),
            })
          : translate("panel.unknown")}
      </td>
    </tr>
  );
}
