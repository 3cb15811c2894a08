import { themeStyleSheet } from "../theme/css.ts";

/** Puts the colours of both themes on a page, as custom properties. */
export function installTheme(page: Document): void {
  const style = page.createElement("style");
  style.textContent = themeStyleSheet();
  page.head.prepend(style);
}
