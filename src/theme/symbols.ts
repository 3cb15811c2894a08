/** The one family of point symbols; each is drawn once here, for map, legend, list and pictures alike. */
export const SYMBOL_IDS = [
  "port",
  "basin",
  "terminal",
  "rail-terminal",
  "lock",
  "truck-parking",
  "rest-area",
  "business-park",
  "road-exit",
  "corridor-node",
  "station",
  "site",
] as const;
export type SymbolId = (typeof SYMBOL_IDS)[number];
