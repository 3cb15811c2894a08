import { darkTheme, FONT_FAMILY, lightTheme, type Theme } from "./theme.ts";

/** A theme as CSS custom properties: `landInside` becomes `--color-land-inside`. */
export function themeVariables(theme: Theme): Readonly<Record<string, string>> {
  const roles = Object.entries(theme).filter(([role]) => role !== "name");
  return Object.fromEntries(roles.map(([role, color]) => [`--color-${kebab(role)}`, color]));
}

/**
 * The style sheet of both themes. The system decides, unless `data-theme` on the root element says `light`
 * or `dark`.
 */
export function themeStyleSheet(): string {
  return [
    `:root{color-scheme:light;--font-family:"${FONT_FAMILY}",system-ui,sans-serif;${declarations(lightTheme)}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${declarations(darkTheme)}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${declarations(darkTheme)}}`,
  ].join("\n");
}

function declarations(theme: Theme): string {
  return Object.entries(themeVariables(theme))
    .map(([property, color]) => `${property}:${color};`)
    .join("");
}

function kebab(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
