import { usePageWords } from "../pages/PageWords.tsx";
import { ticks } from "../suitability-setup/curve/axis.ts";
import { useLanguage } from "../use-language.ts";
import { countWithin } from "./reach-curve.ts";
import "../controls/table.css";

interface DistanceTableProps {
  readonly distances: ArrayLike<number>;
  readonly highMeters: number;
  readonly neighbours: number;
}

/** The plot in numbers. */
export function DistanceTable({ distances, highMeters, neighbours }: DistanceTableProps) {
  const page = usePageWords();
  const { formats } = useLanguage();
  const { length } = distances;
  return (
    <details className="distance-table">
      <summary>{page("clusters.plot.table")}</summary>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{page("clusters.density.radius")}</th>
            <th scope="col" className="numeric">
              {page("clusters.plot.up", { neighbours })}
            </th>
            <th scope="col" className="numeric">
              {page("clusters.plot.share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {ticks(highMeters, 10)
            .slice(1)
            .map((meters) => {
              const count = countWithin(distances, meters);
              return (
                <tr key={meters}>
                  <th scope="row">{formats.radius(meters)}</th>
                  <td className="numeric">{formats.number(count)}</td>
                  <td className="numeric">{formats.percent(count / Math.max(1, length))}</td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </details>
  );
}
