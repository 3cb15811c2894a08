import type { ClusterSite } from "../../analyses/clusters/result.ts";
import { siteHectares } from "../../formats/clusters-words.ts";
import { goToFeature } from "../../state/go-to.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

interface SiteListProps {
  readonly title: string;
  /** Positions in `sites`. */
  readonly members: readonly number[];
  readonly sites: readonly ClusterSite[];
}

/** Sites by name, each a way to its own card. */
export function SiteList({ title, members, sites }: SiteListProps) {
  const page = usePageWords();
  const wording = useWording();
  return (
    <details className="found-members">
      <summary>{title}</summary>
      <ul>
        {members.map((member) => {
          const site = sites[member];
          if (!site) return null;
          const facts = [
            siteHectares(site, wording),
            ...(site.isListed ? [] : [page("clusters.sites.beyond")]),
          ];
          return (
            <li key={site.id}>
              <Button look="link" onClick={() => goToFeature(site.feature)}>
                {site.name}
              </Button>{" "}
              <span className="setup-note">{facts.join(", ")}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
