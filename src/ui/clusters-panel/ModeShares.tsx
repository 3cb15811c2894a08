import { useState } from "react";
import type { ClustersParameters } from "../../analyses/clusters/question.ts";
import type { ModeShares as Shares } from "../../analyses/clusters/result.ts";
import { shareRange } from "../../formats/clusters-shares.ts";
import { hectaresWords } from "../../formats/clusters-words.ts";
import { Choice } from "../controls/Choice.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";
import { ShareBar } from "./ShareBar.tsx";

interface ModeSharesProps {
  readonly all: Shares;
  readonly largeScale: Shares;
  readonly parameters: ClustersParameters;
}

/** How many hectares lie in clusters that reach one, two and three modes; what is unknown stands apart. */
export function ModeShares({ all, largeScale, parameters }: ModeSharesProps) {
  const page = usePageWords();
  const wording = useWording();
  const [of, setOf] = useState<"all" | "largeScale">("all");
  const shares = of === "all" ? all : largeScale;
  const { hectares } = shares;
  return (
    <section aria-labelledby="clusters-shares">
      <h3 id="clusters-shares" tabIndex={-1}>
        {page("clusters.shares.title")}
      </h3>
      <Choice
        label={page("clusters.shares.of")}
        look="bar"
        options={[
          { id: "all", label: page("clusters.shares.ofAll") },
          {
            id: "largeScale",
            label: page("clusters.shares.ofLargeScale", {
              area: wording.notation.hectares(parameters.largeScaleHectares),
            }),
          },
        ]}
        value={of}
        onChange={setOf}
      />
      {hectares.known === 0 ? (
        <p className="clusters-empty">{page("clusters.shares.none")}</p>
      ) : (
        <dl className="share-list">
          <ShareBar
            name={page("clusters.shares.clustered")}
            text={shareRange(shares.clustered.known, shares.clustered.known, shares, wording)}
            low={shares.clustered.known / hectares.known}
            high={shares.clustered.known / hectares.known}
          />
          {shares.atLeast.map(({ modes, low, high }) => (
            <ShareBar
              key={modes}
              name={page("clusters.shares.atLeastModes", { count: modes })}
              text={shareRange(low, high, shares, wording)}
              low={low / hectares.known}
              high={high / hectares.known}
            />
          ))}
          <ShareBar
            name={page("clusters.shares.scattered")}
            text={shareRange(shares.scattered.known, shares.scattered.known, shares, wording)}
            low={shares.scattered.known / hectares.known}
            high={shares.scattered.known / hectares.known}
          />
          <ShareBar
            name={page("clusters.shares.withoutPlace")}
            text={shareRange(shares.withoutPlace.known, shares.withoutPlace.known, shares, wording)}
            low={0}
            high={shares.withoutPlace.known / hectares.known}
          />
        </dl>
      )}
      <p className="setup-note">
        {page("clusters.shares.total", {
          area: hectaresWords({ known: hectares.known, unknownCount: 0 }, wording),
          count: shares.sites,
        })}{" "}
        {hectares.unknownCount > 0 && page("clusters.shares.unknown", { count: hectares.unknownCount })}
      </p>
      <p className="setup-note">
        {page("clusters.shares.means", { distance: wording.notation.radius(parameters.modeMeters) })}
      </p>
    </section>
  );
}
