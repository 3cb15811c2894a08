import type {
  ClusterSite,
  ComparedPicture,
  DensityPicture,
  DensityResult,
} from "../../analyses/clusters/result.ts";
import { comparisonRows } from "../../formats/clusters-comparison.ts";
import { clusterName, comparisonWords } from "../../formats/clusters-words.ts";
import { TableScroll } from "../controls/TableScroll.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { CHANGES, changeOf, type Regrouping, regroupings } from "./compare-rows.ts";

interface ComparedTableProps {
  readonly sites: readonly ClusterSite[];
  readonly result: DensityResult;
  readonly compared: ComparedPicture;
}

/** Now beside what it is compared with: the sums, clusters that join or come apart, and sites that change. */
export function ComparedTable({ sites, result, compared }: ComparedTableProps) {
  const page = usePageWords();
  const wording = useWording();
  const what = comparisonWords(compared.compare, wording);
  const { merged, split } = regroupings(result, sites, compared);
  const names = ({ clusters }: DensityPicture, numbers: readonly number[]): string =>
    numbers
      .map((one) => {
        const cluster = clusters.find((known) => known.number === one);
        return cluster ? clusterName(cluster, wording) : page("clusters.name.cluster", { number: one });
      })
      .join(" + ");
  const rows = comparisonRows(result, compared, wording);
  const regrouped = [
    ...merged.map((one) => [page("clusters.compare.merged"), from(one), names(compared, [one.one])] as const),
    ...split.map(
      (one) =>
        [page("clusters.compare.split"), names(result, [one.one]), names(compared, one.others)] as const,
    ),
  ];
  function from({ others }: Regrouping): string {
    return names(result, others);
  }
  return (
    <>
      <p role="status">
        {page("clusters.compare.with", { what })} {page("clusters.compare.onMap")}
      </p>
      <TableScroll label={page("clusters.compare.title")}>
        <table className="table compared-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{page("clusters.compare.of")}</span>
              </th>
              <th scope="col">{page("clusters.compare.now")}</th>
              <th scope="col">{what}</th>
            </tr>
          </thead>
          <tbody>
            {[...rows, ...regrouped].map(([name, now, then]) => (
              <tr key={`${name} ${now} ${then}`}>
                <th scope="row">{name}</th>
                <td>{now}</td>
                <td>{then}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {CHANGES.map((change) => {
        const changed = compared.changes.filter((one) => changeOf(one) === change);
        if (changed.length === 0) return null;
        return (
          <details key={change} className="found-members">
            <summary>{page(`clusters.compare.changes.${change}`, { count: changed.length })}</summary>
            <ul>
              {changed.map(({ id, name, toCluster, fromCluster }) => (
                <li key={id}>
                  {name}
                  {(change === "joins" || change === "appears") &&
                    toCluster > 0 &&
                    `: ${names(compared, [toCluster])}`}
                  {change === "falls-apart" && fromCluster > 0 && `: ${names(result, [fromCluster])}`}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      {compared.changes.every((one) => changeOf(one) === null) && regrouped.length === 0 && (
        <p className="clusters-empty">{page("clusters.compare.same")}</p>
      )}
    </>
  );
}
