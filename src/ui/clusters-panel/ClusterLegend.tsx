import type { ReactNode } from "react";
import type { ClusterMethod } from "../../analyses/clusters/question.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { ScatteredSign } from "./ScatteredRow.tsx";
import "./cluster-legend.css";

interface ClusterLegendProps {
  readonly method: ClusterMethod;
  readonly isCompared: boolean;
}

/** What the signs on the map mean. */
export function ClusterLegend({ method, isCompared }: ClusterLegendProps) {
  const page = usePageWords();
  const entries = {
    density: [
      ["hull", <i key="hull" data-sign="hull" />],
      ["core", <i key="core" data-sign="core" />],
      ["border", <i key="border" data-sign="border" />],
      ["scattered", <ScatteredSign key="scattered" />],
      ...(isCompared ? [["compared", <i key="compared" data-sign="compared" />] as const] : []),
    ],
    "k-means": [
      ["hub", <Star key="hub" />],
      ["spoke", <i key="spoke" data-sign="spoke" />],
    ],
    hexagons: [
      ["hexagon", <i key="hexagon" data-sign="ramp" />],
      ["hexagonUnknown", <i key="unknown" data-sign="unknown" />],
    ],
  } as const satisfies Record<ClusterMethod, readonly (readonly [string, ReactNode])[]>;
  return (
    <details className="cluster-legend">
      <summary>{page("clusters.legend.title")}</summary>
      <ul>
        {entries[method].map(([key, sign]) => (
          <li key={key}>
            <span aria-hidden="true">{sign}</span>
            {page(`clusters.legend.${key}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Star() {
  return (
    <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M12 2l2.6 6.4 6.9.5-5.3 4.4 1.7 6.7-5.9-3.7-5.9 3.7 1.7-6.7-5.3-4.4 6.9-.5z"
        fill="var(--color-analysis)"
      />
    </svg>
  );
}
