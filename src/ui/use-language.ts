import { useMemo } from "react";
import { useStore } from "zustand";
import { type Formats, formats, type Translate, translator } from "../languages/index.ts";
import { store } from "../state/store.ts";

/** The words and notation of the language the person reads; changes identity only when the language does. */
export function useLanguage(): { language: string; translate: Translate; formats: Formats } {
  const language = useStore(store, (state) => state.session.language);
  return useMemo(
    () => ({ language, translate: translator(language), formats: formats(language) }),
    [language],
  );
}
