import { type KeyboardEvent, useRef } from "react";
import { Icon, type IconName } from "./Icon.tsx";
import { type Orientation, tabAfter } from "./tab-after.ts";
import "./tab-list.css";

interface TabListProps<Id extends string> {
  readonly label: string;
  readonly orientation: Orientation;
  /** Without an icon where words alone tell them apart. */
  readonly tabs: readonly { readonly id: Id; readonly icon?: IconName; readonly label: string }[];
  readonly selected: Id;
  /** Whether the panel of the selected tab is on the page. */
  readonly shown: boolean;
  readonly onSelect: (id: Id) => void;
}

/** The ids by which a tab and its panel find each other. */
export const tabId = (id: string): string => `tab-${id}`;
export const tabPanelId = (id: string): string => `tab-panel-${id}`;

/**
 * The names of panels of which one is open, as the ARIA Authoring Practices have them: one stop of the Tab
 * key, arrow keys within. Buttons of the browser, as the first page carries them.
 */
export function TabList<Id extends string>({
  label,
  orientation,
  tabs,
  selected,
  shown,
  onSelect,
}: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const open = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[tabAfter(event.key, orientation, open, tabs.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.id)}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      className="tab-list"
      aria-label={label}
      aria-orientation={orientation}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ id, icon, label: name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          className="tab"
          aria-selected={id === selected}
          aria-controls={shown && id === selected ? tabPanelId(id) : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {icon && <Icon name={icon} />}
          {name}
        </button>
      ))}
    </div>
  );
}
