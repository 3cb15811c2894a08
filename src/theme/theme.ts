/** The colours of the house by role. Map, interface, legend and pictures read these and nothing else. */
export interface Theme {
  readonly name: "light" | "dark";
  readonly landInside: string;
  readonly landOutside: string;
  readonly water: string;
  readonly waterway: string;
  readonly waterwayCasing: string;
  readonly nature: string;
  readonly accent: string;
  readonly analysis: string;
  /** What is on paper only: projects of a plan. */
  readonly plan: string;
  readonly motorway: string;
  readonly roadCasing: string;
  readonly railway: string;
  readonly boundary: string;
  readonly text: string;
  readonly quietText: string;
  readonly textHalo: string;
  readonly waterText: string;
  readonly surface: string;
  readonly surfaceRaised: string;
  readonly hairline: string;
  readonly focus: string;
  readonly focusRing: string;
  readonly onAccent: string;
  readonly cancelled: string;
  readonly warning: string;
}

export const lightTheme: Theme = {
  name: "light",
  landInside: "#F4F1EA",
  landOutside: "#ECE8DF",
  water: "#BFD9EA",
  waterway: "#1F5F99",
  waterwayCasing: "#FFFFFF",
  nature: "#2F6A3C",
  accent: "#B5480F",
  analysis: "#6D4AA0",
  plan: "#A01A6B",
  motorway: "#8C8577",
  roadCasing: "#FFFFFF",
  railway: "#6B675F",
  boundary: "#A49C8C",
  text: "#2B2A27",
  quietText: "#5E5A52",
  textHalo: "#F8F6F1",
  waterText: "#1B4F7F",
  surface: "#FBFAF7",
  surfaceRaised: "#FFFFFF",
  hairline: "#DDD7CB",
  focus: "#0B57D0",
  focusRing: "#FFFFFF",
  onAccent: "#FFFFFF",
  cancelled: "#77736B",
  warning: "#8A5A00",
};

export const darkTheme: Theme = {
  name: "dark",
  landInside: "#25292D",
  landOutside: "#17191C",
  water: "#24425A",
  waterway: "#7FB8E6",
  waterwayCasing: "#14181B",
  nature: "#8CC79A",
  accent: "#FF9A62",
  analysis: "#C7A9F0",
  plan: "#F58CC4",
  motorway: "#7D7A73",
  roadCasing: "#15171A",
  railway: "#8F8B83",
  boundary: "#5C5A55",
  text: "#ECE7DC",
  quietText: "#A9A498",
  textHalo: "#17191B",
  waterText: "#9CC8EC",
  surface: "#202327",
  surfaceRaised: "#282C31",
  hairline: "#3A3E44",
  focus: "#A8C7FA",
  focusRing: "#101214",
  onAccent: "#20140C",
  cancelled: "#96928A",
  warning: "#F0C36A",
};

/** The bundled typeface, for the interface and, drawn in the browser, for the map's labels. */
export const FONT_FAMILY = "Source Sans 3 Variable";
