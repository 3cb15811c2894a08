import type { DensityResult } from "../../analyses/clusters/result.ts";
import { shareRange } from "../../formats/clusters-shares.ts";
import { Button } from "../controls/Button.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

/** The answer before all that it was asked with: how much lies together, apart or nowhere; each leads to its list. */
export function DensityHeadline({ result }: { readonly result: DensityResult }) {
  const page = usePageWords();
  const wording = useWording();
  const { clusters, scattered, shares } = result;
  const parts = [
    ["clusters-list", page("clusters.list.title", { count: clusters.length }), shares.clustered],
    ["clusters-scattered", page("clusters.scattered.title", { count: scattered.length }), shares.scattered],
    ["clusters-shares", page("clusters.shares.withoutPlace"), shares.withoutPlace],
  ] as const;
  return (
    <ul className="clusters-headline">
      {parts.map(([section, name, { known }]) => (
        <li key={section}>
          <Button look="link" onClick={() => document.getElementById(section)?.focus()}>
            {name}
          </Button>
          <span>{shareRange(known, known, shares, wording)}</span>
        </li>
      ))}
    </ul>
  );
}
