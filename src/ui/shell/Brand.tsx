import { useLanguage } from "../use-language.ts";

/** The name of the map and what it is about. */
export function Brand() {
  const { translate } = useLanguage();
  return (
    <header className="brand">
      <h1>{translate("app.title")}</h1>
      <p>{translate("app.subtitle")}</p>
    </header>
  );
}
