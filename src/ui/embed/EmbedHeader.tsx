import { useStore } from "zustand";
import type { Background } from "../../state/document.ts";
import { encodeDocument } from "../../state/document-url.ts";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";

interface EmbedHeaderProps {
  readonly title: string;
  /** The background the link asked for; the embed itself always shows its own. */
  readonly background: Background;
}

/** The title, and the way to the whole map with the same view. */
export function EmbedHeader({ title, background }: EmbedHeaderProps) {
  const { language, translate } = useLanguage();
  const document = useStore(store, (state) => state.document);
  const hash = encodeDocument({ ...document, background }, language);
  return (
    <header className="embed-header">
      <h1>{title}</h1>
      <a className="embed-full-screen" href={`./${hash}`} target="_blank" rel="noopener">
        {translate("embed.fullScreen")}
        <span className="visually-hidden"> {translate("embed.newTab")}</span>
      </a>
    </header>
  );
}
