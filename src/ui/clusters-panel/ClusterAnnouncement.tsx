import { useEffect, useState } from "react";
import type { DensityResult } from "../../analyses/clusters/result.ts";
import { usePageWords } from "../pages/PageWords.tsx";

/** A slider that is still moving is not talked through. */
const QUIET_MS = 1200;

/** Says what was found once it has come to rest, for who does not see it change. */
export function ClusterAnnouncement({ result: { clusters, scattered } }: { readonly result: DensityResult }) {
  const page = usePageWords();
  const [said, setSaid] = useState("");
  const sentence = `${page("clusters.list.title", { count: clusters.length })}. ${page("clusters.scattered.title", { count: scattered.length })}.`;
  useEffect(() => {
    const atRest = setTimeout(() => setSaid(sentence), QUIET_MS);
    return () => clearTimeout(atRest);
  }, [sentence]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
