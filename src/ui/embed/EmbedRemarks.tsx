import { useStore } from "zustand";
import type { Background } from "../../state/document.ts";
import { store } from "../../state/store.ts";
import { Problem } from "../shell/Problem.tsx";
import { useLanguage } from "../use-language.ts";

/** What the link asked for and is not shown here, and why there is no map when there is none. */
export function EmbedRemarks({ background }: { readonly background: Background }) {
  const { translate } = useLanguage();
  const siteCount = useStore(store, (state) => state.document.proximity.sites.length);
  const problem = useStore(store, (state) => state.session.mapProblem);
  return (
    <>
      {problem && (
        <p role="alert">
          <Problem problem={problem} />
        </p>
      )}
      {background !== "own" && <p>{translate("embed.ownBackground")}</p>}
      {siteCount > 0 && <p>{translate("embed.sites", { count: siteCount })}</p>}
    </>
  );
}
