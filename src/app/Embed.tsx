import { lazy, Suspense, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { mountMap } from "../map/mount-map.ts";
import { store } from "../state/store.ts";
import { Button } from "../ui/controls/Button.tsx";
import { Attribution } from "../ui/embed/Attribution.tsx";
import { EmbedHeader } from "../ui/embed/EmbedHeader.tsx";
import { EmbedRemarks } from "../ui/embed/EmbedRemarks.tsx";
import { ShownList } from "../ui/embed/ShownList.tsx";
import { Notices } from "../ui/notices/Notices.tsx";
import { useLanguage } from "../ui/use-language.ts";
import { useTheme } from "../ui/use-theme.ts";
import type { OpenedEmbed } from "./open-embed.ts";
import "./fonts.css";
import "./page.css";
import "../ui/embed/embed.css";

const YearChip = lazy(async () => ({ default: (await import("../ui/time/YearChip.tsx")).YearChip }));

/** The second door: one view document, read-only, on someone else's page. Map, list, sources, and the way in. */
export function Embed({ title: asked, background }: OpenedEmbed) {
  const { language, translate } = useLanguage();
  const theme = useTheme();
  const region = useStore(store, ({ document, session }) =>
    session.manifest?.regions.find((known) => known.id === document.region),
  );
  const title = asked ?? (language === "en" ? region?.name_en : region?.name_nl) ?? translate("app.subtitle");
  const withoutMap = useStore(store, ({ session }) => session.mapProblem?.code === "no-webgl");
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className="embed">
      <Button className="embed-skip" onClick={skipToList}>
        {translate("embed.skipMap")}
      </Button>
      <EmbedHeader title={title} background={background} />
      <div className="embed-remarks">
        <EmbedRemarks background={background} />
        <Notices />
      </div>
      {!withoutMap && <EmbedMap label={translate("embed.mapLabel", { title })} />}
      <ShownList theme={theme} />
      <Attribution />
    </main>
  );
}

/** The map lets one finger or a plain wheel scroll the page around it. */
function EmbedMap({ label }: { readonly label: string }) {
  const container = useRef<HTMLDivElement>(null);
  const hasYear = useStore(store, (state) => state.document.year !== null);
  useEffect(() => {
    if (!container.current) return;
    return mountMap(container.current, { readOnly: true, cooperativeGestures: true });
  }, []);
  return (
    <section className="embed-map" aria-label={label}>
      <div className="embed-canvas" ref={container} />
      {hasYear && (
        <Suspense>
          <YearChip />
        </Suspense>
      )}
    </section>
  );
}

/** A button and not a link: the hash of this page is the view document. */
function skipToList(): void {
  document.getElementById("list")?.focus();
}
