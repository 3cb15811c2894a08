import { useStore } from "zustand";
import { dismissAllNotices } from "../../state/actions.ts";
import { retryFailed } from "../../state/loading.ts";
import { failedLayers } from "../../state/selectors.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { useLanguage } from "../use-language.ts";
import { NoticeCard } from "./NoticeCard.tsx";
import "./notices.css";

/** What the person should know: read out politely, gone when dismissed. */
export function Notices() {
  const { translate } = useLanguage();
  const notices = useStore(store, (state) => state.session.notices);
  const failed = useStore(store, failedLayers);
  return (
    <section className="notices" role="status" aria-label={translate("app.notices")}>
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
      {notices.length > 1 && (
        <div className="notices-all">
          {failed.length > 1 && <Button onClick={retryFailed}>{translate("app.retryAll")}</Button>}
          <Button onClick={dismissAllNotices}>{translate("app.dismissAll")}</Button>
        </div>
      )}
    </section>
  );
}
