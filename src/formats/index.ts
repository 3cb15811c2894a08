import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { geojson } from "./geojson.ts";
import { text } from "./text.ts";

/** LIST 5. Every file format, in the order they are offered. */
export const FORMATS: readonly Format[] = [csv, geojson, text];
