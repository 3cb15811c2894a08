import { ListBox } from "react-aria-components";
import { Problem } from "../shell/Problem.tsx";
import { useLanguage } from "../use-language.ts";
import { SuggestionItem } from "./SuggestionItem.tsx";
import type { Suggestion } from "./suggestions.ts";
import type { NamesState } from "./use-name-search.ts";

interface SuggestionListProps {
  readonly text: string;
  readonly names: NamesState;
  readonly suggestions: readonly Suggestion[];
  readonly onShow: (suggestion: Suggestion) => void;
  readonly onMeasure: (suggestion: Suggestion) => void;
}

const MAX_SHOWN_CHARACTERS = 60;

/** What may be meant, or why there is nothing (yet). */
export function SuggestionList({ text, names, suggestions, onShow, onMeasure }: SuggestionListProps) {
  const { translate } = useLanguage();
  const outside = suggestions.some((item) => item.type !== "feature" && item.outsideNetherlands);
  return (
    <div className="search-results">
      <ListBox
        aria-label={translate("search.results")}
        className="search-list"
        items={suggestions}
        dependencies={[onMeasure]}
        onAction={(id) => {
          const chosen = suggestions.find((suggestion) => suggestion.id === id);
          if (chosen) onShow(chosen);
        }}
      >
        {(suggestion) => <SuggestionItem suggestion={suggestion} onMeasure={onMeasure} />}
      </ListBox>
      <div className="search-status" role="status">
        {names.status === "loading" && <p>{translate("search.loading")}</p>}
        {names.status === "failed" && <Problem problem={names.problem} />}
        {names.status === "ready" && suggestions.length === 0 && (
          <p>{translate("search.nothing", { text: shown(text) })}</p>
        )}
        {names.status === "ready" && suggestions.length > 0 && (
          <span className="visually-hidden">{translate("search.count", { count: suggestions.length })}</span>
        )}
        {outside && <p>{translate("search.outside")}</p>}
      </div>
      {suggestions.length > 0 && <p className="search-hint">{translate("search.hint")}</p>}
    </div>
  );
}

/** What was typed, as far as it fits in a sentence: a pasted page does not. */
function shown(text: string): string {
  return text.length > MAX_SHOWN_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CHARACTERS)}…` : text;
}
