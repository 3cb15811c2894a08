import { type NearestNode, NODE_KINDS, type NodeKind } from "../../analyses/clusters/result.ts";
import { nodeWords } from "../../formats/clusters-words.ts";
import { FactList } from "../controls/FactList.tsx";
import { usePageWords } from "../pages/PageWords.tsx";
import { useWording } from "../pages/use-wording.ts";

/** The nearest terminal, quay, exit and rail, each with its distance. */
export function NearestFacts({ nearest }: { readonly nearest: Readonly<Record<NodeKind, NearestNode>> }) {
  const page = usePageWords();
  const wording = useWording();
  return (
    <>
      <FactList
        facts={NODE_KINDS.map((kind) => [page(`clusters.nodes.${kind}`), nodeWords(nearest[kind], wording)])}
      />
      <p className="setup-note">{page("clusters.from.short")}</p>
    </>
  );
}
