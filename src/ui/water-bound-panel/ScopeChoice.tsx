import { useStore } from "zustand";
import type { PlotReference } from "../../catalog/plot-references.ts";
import { askWaterBound } from "../../state/plot-actions.ts";
import { store } from "../../state/store.ts";
import { Select } from "../controls/Select.tsx";
import { figureWords } from "../figures/figure-words.ts";
import { usePageWords } from "../pages/PageWords.tsx";
import { useLanguage } from "../use-language.ts";

const ALL = "";

/** Which area is shown: all, or one. Areas overlap, so that two of them are never shown as one. */
export function ScopeChoice({ references }: { readonly references: readonly PlotReference[] }) {
  const page = usePageWords();
  const { language } = useLanguage();
  const scope = useStore(store, ({ document }) => document.waterBound.scope);
  const words = figureWords(language, page);
  const known = references.map(({ figure }) => ({ id: figure.scope.id, label: words.scope(figure.scope) }));
  // A link may name an area that is not there: nothing lies in it, and the list says which it is.
  const strange =
    scope !== null && !known.some(({ id }) => id === scope) ? [{ id: scope, label: scope }] : [];
  return (
    <Select
      label={page("plots.scope")}
      options={[{ id: ALL, label: page("plots.allScopes") }, ...known, ...strange]}
      value={scope ?? ALL}
      onChange={(id) => askWaterBound({ scope: id === ALL ? null : id })}
    />
  );
}
