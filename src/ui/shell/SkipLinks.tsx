import { useLanguage } from "../use-language.ts";
import "./skip-links.css";

/** The ids of the parts of the page that can be skipped to. */
export const LANDMARKS = { panel: "panel", map: "map" } as const;

/** The first thing the Tab key meets: ways past everything else. They move the focus and leave the address. */
export function SkipLinks() {
  const { translate } = useLanguage();
  return (
    <nav className="skip-links" aria-label={translate("app.title")}>
      <button type="button" onClick={() => focusOn(LANDMARKS.map)}>
        {translate("app.skipToMap")}
      </button>
      <button type="button" onClick={() => focusOn(LANDMARKS.panel)}>
        {translate("app.skipToPanel")}
      </button>
    </nav>
  );
}

/** What a part of the page is used by, the first that it has. */
const FOCUSABLE = ["canvas[tabindex]", "[role=tab][tabindex='0']", "input", "button:not(:disabled)"];

function focusOn(id: string): void {
  const landmark = document.getElementById(id);
  const parts = FOCUSABLE.map((selector) => landmark?.querySelector<HTMLElement>(selector));
  (parts.find((part) => part) ?? landmark)?.focus();
}
