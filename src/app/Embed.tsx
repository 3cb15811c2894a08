import { useEffect } from "react";
import { useStore } from "zustand";
import { store } from "../state/store.ts";
import { Attribution } from "../ui/embed/Attribution.tsx";
import { EmbedHeader } from "../ui/embed/EmbedHeader.tsx";
import { EmbedNotices } from "../ui/embed/EmbedNotices.tsx";
import { ShownList } from "../ui/embed/ShownList.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useTheme } from "../ui/use-theme.ts";
import type { OpenedEmbed } from "./open-embed.ts";
import "./fonts.css";
import "../ui/embed/embed.css";

/** The second door: one view document, read-only, on someone else's page. Map, list, sources, and the way in. */
export function Embed({ title: asked, background }: OpenedEmbed) {
  const { language, translate } = useLanguage();
  const theme = useTheme();
  const region = useStore(store, ({ document, session }) =>
    session.manifest?.regions.find((known) => known.id === document.region),
  );
  const title = asked ?? (language === "en" ? region?.name_en : region?.name_nl) ?? translate("app.subtitle");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className="embed">
      <button type="button" className="embed-skip" onClick={skipToList}>
        {translate("embed.skipMap")}
      </button>
      <EmbedHeader title={title} background={background} />
      <EmbedNotices background={background} />
      <section className="embed-map" aria-label={translate("embed.mapLabel", { title })} />
      <ShownList theme={theme} />
      <Attribution />
    </main>
  );
}

/** A button and not a link: the hash of this page is the view document. */
function skipToList(): void {
  document.getElementById("list")?.focus();
}
