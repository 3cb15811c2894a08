import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { scrollerOf } from "./scroller-of.ts";
import { stopAfterKey } from "./stop-after-key.ts";
import { useSlidingRows } from "./use-sliding-rows.ts";
import "./virtual-list.css";

interface VirtualListProps<Row> {
  /** The id of the heading that names the list. */
  readonly labelledBy: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** False for a row that the arrow keys skip: a heading in between. */
  readonly isStop: (row: Row) => boolean;
  /** How tall a row is until it has been measured, in rem. */
  readonly rowRem: number;
  /** The row that comes into sight whenever this becomes another one. */
  readonly inSight: string | null;
  /** What is pressed in a row takes `tabIndex`: the whole list is one stop of the Tab key. */
  readonly children: (row: Row, tabIndex: 0 | -1) => ReactNode;
}

/**
 * A list as long as it gets, of which only what is in sight is drawn. Rows that get another place slide there.
 * It scrolls with the nearest element around it that scrolls; arrow keys, Home and End walk along the rows.
 */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { labelledBy, rows, keyOf, isStop, rowRem, inSight, children } = props;
  const list = useRef<HTMLOListElement>(null);
  const focusWanted = useRef(false);
  const [marginPixels, setMarginPixels] = useState(0);
  const [current, setCurrent] = useState<string | null>(null);
  const known = rows.findIndex((row) => keyOf(row) === current);
  const currentIndex = known < 0 ? rows.findIndex(isStop) : known;

  // Another function would have every row measured again.
  const getItemKey = useCallback(
    (index: number) => (rows[index] === undefined ? index : keyOf(rows[index])),
    [rows, keyOf],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => (list.current ? scrollerOf(list.current) : null),
    estimateSize: () => rowRem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    getItemKey,
    // What has the focus stays there, also when it is scrolled out of sight.
    rangeExtractor: (range) => {
      const inView = defaultRangeExtractor(range);
      return currentIndex < 0 ? inView : [...new Set([...inView, currentIndex])].sort((a, b) => a - b);
    },
    overscan: 6,
    scrollMargin: marginPixels,
  });
  const drawn = virtualizer.getVirtualItems().flatMap(({ index, start }) => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, index, key: keyOf(row), topPixels: start - marginPixels }];
  });
  useSlidingRows(list, rows, new Map(drawn.map(({ key, topPixels }) => [key, topPixels])));

  // What stands above the list grows and shrinks: the place of the list is read after every drawing.
  useLayoutEffect(() => {
    const scroller = list.current && scrollerOf(list.current);
    if (!list.current || !scroller) return;
    const top = list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setMarginPixels(Math.round(top + scroller.scrollTop));
  });
  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    list.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that moves does not drag the list along
  useEffect(() => {
    const index = inSight === null ? -1 : rows.findIndex((row) => keyOf(row) === inSight);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "auto" });
  }, [inSight]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = stopAfterKey(event.key, currentIndex, rows.map(isStop));
    const row = next === null ? undefined : rows[next];
    if (next === null || row === undefined) return;
    event.preventDefault();
    focusWanted.current = true;
    setCurrent(keyOf(row));
    virtualizer.scrollToIndex(next, { align: "auto" });
  };

  return (
    <ol
      ref={list}
      className="virtual-list"
      aria-labelledby={labelledBy}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={onKeyDown}
    >
      {drawn.map(({ row, index, key, topPixels }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          data-key={key}
          aria-posinset={index + 1}
          aria-setsize={rows.length}
          style={{ transform: `translateY(${topPixels}px)` }}
          onFocus={() => setCurrent(key)}
        >
          {children(row, index === currentIndex ? 0 : -1)}
        </li>
      ))}
    </ol>
  );
}
