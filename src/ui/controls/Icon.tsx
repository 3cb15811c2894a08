/** One line each, in a box of 20 by 20, drawn with a stroke. */
const PATHS = {
  close: "M5 5l10 10M15 5 5 15",
  info: "M10 9v5M10 6v.5M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15",
  left: "M12 4.5 6.5 10l5.5 5.5",
  right: "M8 4.5l5.5 5.5L8 15.5",
  up: "M10 15.5v-11M5.5 9 10 4.5 14.5 9",
  down: "M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5",
  link: "M8.5 11.5l3-3M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2",
  target: "M10 3v3M10 14v3M3 10h3M14 10h3M10 5.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9",
  remove: "M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5",
  move: "M10 2.5v15M2.5 10h15M8 4.5l2-2 2 2M8 15.5l2 2 2-2M4.5 8l-2 2 2 2M15.5 8l2 2-2 2",
  download: "M10 3v9M6 8.5 10 12.5 14 8.5M4 16.5h12",
  pencil: "M3.5 16.5l.8-3.6 8.6-8.6a1.4 1.4 0 0 1 2 0l.8.8a1.4 1.4 0 0 1 0 2l-8.6 8.6-3.6.8M11.5 5.7l2.8 2.8",
  copy: "M7 7h9v9.5H7zM4 13V3.5h9",
  search: "M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M12.6 12.6 17 17",
  undo: "M7.5 4 4 7.5 7.5 11M4.5 7.5h7a4.25 4.25 0 0 1 0 8.5H9",
  redo: "M12.5 4 16 7.5 12.5 11M15.5 7.5h-7a4.25 4.25 0 0 0 0 8.5H11",
  sun: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16",
  layers: "M10 3 2.5 7 10 11l7.5-4L10 3M2.5 10.5l7.5 4 7.5-4M2.5 14l7.5 4 7.5-4",
  rings:
    "M10 9.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15",
  list: "M7.5 5H17M7.5 10H17M7.5 15H17M3.5 5h.5M3.5 10h.5M3.5 15h.5",
  chart: "M3 17h14M5 17V10.5M10 17V4M15 17V8",
  calendar: "M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5M7 12h2.5",
  quay: "M3 3.5h8v7H3zM14 3v7.5M2.5 13.5c1.3 0 1.3 1 2.5 1s1.3-1 2.5-1 1.3 1 2.5 1 1.3-1 2.5-1 1.3 1 2.5 1 1.3-1 2.5-1M2.5 17c1.3 0 1.3 1 2.5 1s1.3-1 2.5-1 1.3 1 2.5 1 1.3-1 2.5-1 1.3 1 2.5 1 1.3-1 2.5-1",
  scales:
    "M10 3.5v13M6.5 16.5h7M4 5.5h12M4 5.5 1.7 11a2.5 2.5 0 0 0 4.6 0L4 5.5M16 5.5 13.7 11a2.5 2.5 0 0 0 4.6 0L16 5.5",
  clusters:
    "M7 4.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M4.5 9.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M10 9a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3M16 14l1.8 1.8L16 17.6l-1.8-1.8L16 14M6.8 2.2c-3.4 0-5.3 4.8-5 8.3.3 3 3 4.2 5.8 4 3.3-.2 5.2-2 5.2-5 0-3.8-2-7.3-6-7.3",
  road: "M6 3 3.5 17M14 3l2.5 14M10 3.5v2.5M10 8.8v2.6M10 14.2v2.6",
  moon: "M16.5 12A7 7 0 1 1 8 3.5a5.6 5.6 0 0 0 8.5 8.5",
} as const;

export type IconName = keyof typeof PATHS;

/** A small sign in the colour of the text. It says nothing by itself: the words are on the button. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
