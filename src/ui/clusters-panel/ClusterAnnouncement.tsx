import type { DensityResult } from "../../analyses/clusters/result.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { Announcement } from "../shell/Announcement.tsx";

/** Says what was found once it has come to rest, for who does not see it change. */
export function ClusterAnnouncement({ result: { clusters, scattered } }: { readonly result: DensityResult }) {
  const page = usePageWords();
  const sentence = `${page("clusters.list.title", { count: clusters.length })}. ${page("clusters.scattered.title", { count: scattered.length })}.`;
  return <Announcement sentence={sentence} />;
}
