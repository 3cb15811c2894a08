import { useId } from "react";
import type { Format } from "../../formats/format.ts";
import { FORMATS } from "../../formats/index.ts";
import { text } from "../../formats/text.ts";
import { Button } from "../controls/Button.tsx";
import { CopyButton } from "../controls/CopyButton.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useLanguage } from "../use-language.ts";
import { download } from "./download.ts";
import "./export-section.css";

interface ExportSectionProps {
  /** What goes with every export, said beforehand. */
  readonly note?: string;
  readonly fileName: (format: Format, date: string) => string;
  readonly write: (format: Format) => string;
}

/** The ways to keep an answer: a file in any format, or text on the clipboard. */
export function ExportSection({ note, fileName, write }: ExportSectionProps) {
  const { translate } = useLanguage();
  const headingId = useId();
  const save = (format: Format) => {
    const today = new Date().toISOString().slice(0, 10);
    download(fileName(format, today), format.mediaType, write(format));
  };
  return (
    <section className="export" aria-labelledby={headingId}>
      <h2 id={headingId} className="panel-heading">
        {translate("proximity.exportTitle")}
      </h2>
      {note && <p className="export-note">{note}</p>}
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
        text={() => write(text)}
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
