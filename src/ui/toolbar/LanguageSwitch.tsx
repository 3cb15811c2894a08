import { LANGUAGE_CODES, languageName, setLanguage } from "../../languages/index.ts";
import { dismissNoticesOf, notify, updateSession } from "../../state/actions.ts";
import { savePreference } from "../../state/preferences.ts";
import { useLanguage } from "../use-language.ts";

/** The languages, each by its own name; another one comes in without losing the view. */
export function LanguageSwitch() {
  const { language, translate } = useLanguage();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{translate("toolbar.language")}</legend>
      {LANGUAGE_CODES.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          title={languageName(code)}
          aria-label={languageName(code)}
          aria-pressed={code === language}
          onClick={() => speak(code)}
        >
          {code.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}

async function speak(language: string): Promise<void> {
  try {
    await setLanguage(language);
  } catch {
    notify("problem", "toolbar.languageProblem");
    return;
  }
  dismissNoticesOf("toolbar.languageProblem");
  savePreference("language", language);
  updateSession(() => ({ language }));
}
