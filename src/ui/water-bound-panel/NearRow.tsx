import type { WaterAdjacency } from "../../analyses/water-bound/result.ts";
import { adjacencyDistance, waterwayWords } from "../../formats/water-bound-words.ts";
import { hover } from "../../state/actions.ts";
import { goToFeature } from "../../state/go-to.ts";
import { Button } from "../controls/Button.tsx";
import { featureName } from "../feature/feature-name.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

/** A park, the waterway next to it with its class, and how far that is; pointing at it draws the line. */
export function NearRow({ adjacency }: { readonly adjacency: WaterAdjacency }) {
  const page = usePageWords();
  const wording = useWording();
  const { featureId, municipality, status, basis, rank, bestRank, worstRank, waterway, maybeNearer } =
    adjacency;
  const ref = { layer: "business-parks", id: featureId };
  return (
    <tr
      onPointerEnter={() => hover(ref)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(ref)}
      onBlur={() => hover(null)}
    >
      <td className="numeric">
        {rank}
        {bestRank !== null && worstRank !== null && bestRank !== worstRank && (
          <span className="plots-note">
            {page("plots.ranked.between", { best: bestRank, worst: worstRank })}
          </span>
        )}
      </td>
      <th scope="row">
        <Button look="link" onClick={() => goToFeature(ref)}>
          {featureName(adjacency, wording.language)}
        </Button>
        <span className="plots-note">{municipality}</span>
        {status !== "existing" && status !== "unknown" && (
          <span className="row-note">{wording.translate(`statuses.${status}`)}</span>
        )}
        <span className="near-waterway">{waterway && waterwayWords(waterway, wording)}</span>
        {maybeNearer && (
          <span className="row-note">
            {page("plots.near.maybeNearer", {
              name: featureName(maybeNearer, wording.language),
              distance: wording.notation.distance(maybeNearer.distanceMeters),
            })}
          </span>
        )}
      </th>
      <td className="numeric">
        {adjacencyDistance(adjacency, wording)}
        {basis && basis !== "outline" && (
          <span className="plots-note">{page(`plots.near.basis.${basis}`)}</span>
        )}
      </td>
    </tr>
  );
}
