import type { ProblemCode } from "../../core/problem.ts";
import { PROBLEM_CODES } from "../../core/problem.ts";
import type { Key, Translate } from "../../languages/index.ts";
import { dismissNotice } from "../../state/actions.ts";
import { retryLayer, retryManifest } from "../../state/loading.ts";
import type { Notice } from "../../state/session.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { problemSentence } from "../shell/problem-sentence.ts";
import { useLanguage } from "../use-language.ts";

/** One notice: its sentence, another try when a file could not be loaded, and a way to dismiss it. */
export function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { translate } = useLanguage();
  const retry = retryOf(notice);
  return (
    <div className="notice" data-tone={notice.tone}>
      <p>{sentence(notice, translate)}</p>
      {retry && <Button onClick={retry}>{translate("app.retry")}</Button>}
      <Button look="icon" aria-label={translate("app.dismiss")} onClick={() => dismissNotice(notice.id)}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

function sentence({ key, facts }: Notice, translate: Translate): string {
  const code = PROBLEM_CODES.find((known): known is ProblemCode => key === `problems.${known}`);
  return code ? problemSentence({ code, facts }, translate) : translate(key as Key, facts);
}

function retryOf({ facts }: Notice): (() => void) | null {
  const { layer, file } = facts;
  if (typeof layer === "string" && file !== undefined) return () => retryLayer(layer);
  return file === "manifest.json" ? retryManifest : null;
}
