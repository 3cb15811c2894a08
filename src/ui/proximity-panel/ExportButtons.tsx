import { useStore } from "zustand";
import type { ProximityOutcome } from "../../analyses/proximity/types.ts";
import { proximityFileName } from "../../formats/file-name.ts";
import type { Format, ProximityExport } from "../../formats/format.ts";
import { FORMATS } from "../../formats/index.ts";
import { text } from "../../formats/text.ts";
import { store } from "../../state/store.ts";
import { Button } from "../controls/Button.tsx";
import { CopyButton } from "../controls/CopyButton.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useLanguage } from "../use-language.ts";
import { download } from "./download.ts";

/** The ways to keep the answer: a file, or text on the clipboard. Each says where its numbers come from. */
export function ExportButtons({ outcome }: { readonly outcome: ProximityOutcome }) {
  const { translate, formats, language } = useLanguage();
  const sources = useStore(store, (state) => state.session.manifest?.layers);
  const content: ProximityExport = {
    outcome,
    sources: sources ?? [],
    wording: { language, translate, notation: formats },
  };
  const save = (format: Format) => {
    const today = new Date().toISOString().slice(0, 10);
    const name = proximityFileName(format, today, content.wording);
    download(name, format.mediaType, format.writeProximity(content));
  };
  return (
    <section className="export" aria-labelledby="proximity-export">
      <h2 id="proximity-export" className="panel-heading">
        {translate("proximity.exportTitle")}
      </h2>
      {FORMATS.filter((format) => format !== text).map((format) => {
        const name = translate(`proximity.formats.${format.id}`);
        return (
          <Button
            key={format.id}
            aria-label={translate("proximity.download", { format: name })}
            onClick={() => save(format)}
          >
            <Icon name="download" />
            {name}
          </Button>
        );
      })}
      <CopyButton
        icon="copy"
        text={() => text.writeProximity(content)}
        words={{
          action: translate("proximity.copy"),
          done: translate("proximity.copied"),
          denied: translate("proximity.copyByHand"),
          field: translate("proximity.text"),
        }}
      />
    </section>
  );
}
