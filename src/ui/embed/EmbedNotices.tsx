import { useStore } from "zustand";
import type { Background } from "../../state/document.ts";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";

/** What the reader must know: what the link asked for and is not shown here, and what went wrong. */
export function EmbedNotices({ background }: { readonly background: Background }) {
  const { translate } = useLanguage();
  const siteCount = useStore(store, (state) => state.document.proximity.sites.length);
  const { notices, mapProblem, language } = useStore(store, (state) => state.session);
  const sentences = [
    ...(mapProblem ? [translate(`problems.${mapProblem.code}`, mapProblem.facts)] : []),
    ...(background !== "own" ? [translate("embed.ownBackground")] : []),
    ...(siteCount > 0 ? [translate("embed.sites", { count: siteCount })] : []),
    ...notices.map(({ key, facts }) => translate(key as "problems.network", facts)),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul className="embed-notices" role="status" lang={language}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
