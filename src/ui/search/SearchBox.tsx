import { useMemo, useRef, useState } from "react";
import { Autocomplete, Button, Input, SearchField } from "react-aria-components";
import type { Read } from "../../catalog/read.ts";
import { Icon } from "../controls/Icon.tsx";
import { useLanguage } from "../use-language.ts";
import { measureFromSuggestion, showSuggestion } from "./act-on-suggestion.ts";
import { SuggestionList } from "./SuggestionList.tsx";
import { type Suggestion, suggest } from "./suggestions.ts";
import { useNameSearch } from "./use-name-search.ts";
import { useSearchKey } from "./use-search-key.ts";
import "./search-box.css";

export interface SearchBoxProps {
  readonly read: Read;
  /** What was typed before the box was there. */
  readonly start: string;
}

/** Finds anything by name, or reads typed coordinates. Ctrl or Cmd with K comes here from anywhere. */
export function SearchBox({ read, start }: SearchBoxProps) {
  const { translate } = useLanguage();
  const [text, setText] = useState(start);
  const [open, setOpen] = useState(false);
  const [names, prepare] = useNameSearch(read);
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);

  const search = names.status === "ready" ? names.search : null;
  const suggestions = useMemo(() => suggest(text, search), [text, search]);

  useSearchKey(() => {
    input.current?.focus();
    input.current?.select();
  });

  const use = (act: (suggestion: Suggestion) => void) => (suggestion: Suggestion) => {
    setOpen(false);
    setText("");
    act(suggestion);
  };
  const measure = use(measureFromSuggestion);
  const show = use(showSuggestion);

  const type = (next: string): void => {
    setText(next);
    setOpen(true);
  };

  // The list answers to Enter a moment after it is there; whoever is faster means what is marked, or the first.
  const onKeyDownCapture = (event: React.KeyboardEvent): void => {
    if (event.key !== "Enter" || event.target !== input.current || !open) return;
    const active = input.current?.getAttribute("aria-activedescendant");
    const id = active ? document.getElementById(active)?.dataset.key : undefined;
    const suggestion = suggestions.find((known) => known.id === id) ?? suggestions[0];
    if (!suggestion) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) measure(suggestion);
    else show(suggestion);
  };

  return (
    <search
      ref={box}
      className="search-box"
      onFocus={() => {
        prepare();
        setOpen(true);
      }}
      onBlur={(event) => {
        if (!box.current?.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDownCapture={onKeyDownCapture}
    >
      <Autocomplete inputValue={text} onInputChange={type}>
        <SearchField className="search-field" aria-label={translate("search.label")}>
          <Icon name="search" />
          <Input
            ref={input}
            autoFocus
            className="search-input"
            placeholder={translate("search.placeholder")}
          />
          <Button className="search-clear" aria-label={translate("search.clear")}>
            <Icon name="close" />
          </Button>
        </SearchField>
        {open && text.trim() !== "" && (
          <SuggestionList
            text={text}
            names={names}
            suggestions={suggestions}
            onShow={show}
            onMeasure={measure}
          />
        )}
      </Autocomplete>
    </search>
  );
}
