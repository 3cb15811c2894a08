import { updateSession } from "../../state/actions.ts";
import { savePreference } from "../../state/preferences.ts";
import { Button } from "../controls/Button.tsx";
import { Icon } from "../controls/Icon.tsx";
import { useLanguage } from "../use-language.ts";
import { useTheme } from "../use-theme.ts";

/** Dark or light. Back at what the system says, the system decides again. */
export function ThemeSwitch() {
  const { translate } = useLanguage();
  const dark = useTheme().name === "dark";
  const label = translate(dark ? "toolbar.light" : "toolbar.dark");
  return (
    <Button look="icon" aria-label={label} title={label} onClick={() => choose(dark ? "light" : "dark")}>
      <Icon name={dark ? "sun" : "moon"} />
    </Button>
  );
}

function choose(wanted: "light" | "dark"): void {
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const themeChoice = wanted === system ? "system" : wanted;
  savePreference("theme", themeChoice);
  updateSession(() => ({ themeChoice }));
}
