import { ListBoxItem, Text } from "react-aria-components";
import type { Coordinates } from "../../geo/parse-coordinates.ts";
import { hasWords, type Translate } from "../../languages/index.ts";
import { Icon } from "../controls/Icon.tsx";
import { featureName } from "../feature/feature-name.ts";
import { writeRd, writeWgs84 } from "../shell/write-coordinates.ts";
import { useLanguage } from "../use-language.ts";
import { EntrySymbol } from "./EntrySymbol.tsx";
import type { Suggestion } from "./suggestions.ts";

interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  readonly onMeasure: (suggestion: Suggestion) => void;
}

/** One line of the results. The target is for the mouse; the keyboard has Shift with Enter. */
export function SuggestionItem({ suggestion, onMeasure }: SuggestionItemProps) {
  const { translate } = useLanguage();
  const { name, about, symbol } = useWords(suggestion);
  const located = suggestion.type === "feature" && suggestion.entry.lon !== null;
  return (
    <ListBoxItem id={suggestion.id} textValue={`${name}, ${about}`} className="search-item">
      {symbol}
      <Text slot="label" className="search-name">
        {name}
      </Text>
      <Text slot="description" className="search-about">
        {about}
      </Text>
      {located && (
        <span
          className="search-measure"
          aria-hidden="true"
          title={translate("search.measureFrom", { name })}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.stopPropagation();
            onMeasure(suggestion);
          }}
        >
          <Icon name="target" />
        </span>
      )}
    </ListBoxItem>
  );
}

function useWords(suggestion: Suggestion) {
  const { language, translate } = useLanguage();
  const understood = useUnderstood();
  if (suggestion.type === "feature") {
    const { entry } = suggestion;
    return {
      name: featureName(entry, language),
      about: [
        hasWords(`kinds.${entry.kind}`) ? translate(`kinds.${entry.kind}`) : entry.kind,
        entry.status === "existing" ? null : translate(`statuses.${entry.status}`),
        entry.place,
        entry.lon === null ? translate("search.noPlace") : null,
      ]
        .filter((part) => part !== null)
        .join(" · "),
      symbol: <EntrySymbol entry={entry} />,
    };
  }
  const measuring = suggestion.type === "measure";
  return {
    name: translate(measuring ? "search.measure" : "search.goTo"),
    about: understood(suggestion.coordinates, suggestion.outsideNetherlands),
    symbol: <Icon name={measuring ? "target" : "right"} />,
  };
}

function useUnderstood(): (coordinates: Coordinates, outside: boolean) => string {
  const { translate, formats } = useLanguage();
  return ({ longitude, latitude, rd, order }, outside) => {
    const wgs84 = writeWgs84([longitude, latitude], translate, formats);
    return [
      translate("search.understood", { wgs84 }),
      ...(outside ? [] : [translate("search.understoodRd", { rd: writeRd(rd, formats) })]),
      orderWords(order, translate),
    ].join(" · ");
  };
}

function orderWords(order: Coordinates["order"], translate: Translate): string {
  return translate(`search.order.${order}`);
}
