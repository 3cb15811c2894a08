import { useEffect } from "react";
import { useStore } from "zustand";
import { store } from "../../state/store.ts";
import { useLanguage } from "../use-language.ts";

/** Tells the page itself what language and colours it has: `lang`, the title, `data-theme`. */
export function usePageAttributes(): void {
  const { language, translate } = useLanguage();
  const themeChoice = useStore(store, (state) => state.session.themeChoice);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = translate("app.pageTitle");
  }, [language, translate]);
  useEffect(() => {
    if (themeChoice === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = themeChoice;
  }, [themeChoice]);
}
