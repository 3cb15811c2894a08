import { PHONE, useMedia } from "../shell/use-media.ts";
import { useLanguage } from "../use-language.ts";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { RegionChooser } from "./RegionChooser.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";
import { UndoButtons } from "./UndoButtons.tsx";
import "./toolbar.css";

/** What concerns the whole view: where it looks, the way back, language and colours. */
export function Toolbar() {
  const { translate } = useLanguage();
  // On a phone the row scrolls: what is always the same length stands first, for eye and Tab key alike.
  const isPhone = useMedia(PHONE);
  return (
    <section className="toolbar" aria-label={translate("toolbar.label")}>
      {!isPhone && <RegionChooser />}
      <UndoButtons />
      <div className="toolbar-group">
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      {isPhone && <RegionChooser />}
    </section>
  );
}
