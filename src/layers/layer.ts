import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Status } from "../core/status.ts";
import type { SymbolId } from "../theme/symbols.ts";
import type { Theme } from "../theme/theme.ts";

/**
 * The places in the drawing order, bottom to top. A style layer names its slot; within a slot the order
 * of {@link LAYERS} decides, within a layer the order of its style.
 */
export const SLOTS = [
  "land",
  "water",
  "nature",
  "parks",
  "boundaries",
  "roads",
  "rails",
  "waterways",
  "corridor",
  "rings",
  "symbols",
  "connectors",
  "selection",
  "labels",
] as const;
export type Slot = (typeof SLOTS)[number];

type WithoutSource<T> = T extends { source: string } ? Omit<T, "source"> : never;

/** A MapLibre style layer without its source: the source is the layer it belongs to. */
export type StyleLayer = WithoutSource<LayerSpecification> & { readonly slot: Slot };

/** How one legend line looks; every value is read from the same table the style reads. */
export type Swatch =
  | {
      readonly type: "fill";
      readonly color: string;
      readonly opacity: number;
      readonly outline: string;
      readonly pattern: "dots" | "hatch" | null;
    }
  | {
      readonly type: "line";
      readonly color: string;
      readonly widthPixels: number;
      readonly dash: readonly number[] | null;
      readonly casing: string | null;
    }
  | { readonly type: "symbol"; readonly symbol: SymbolId; readonly status: Status };

/** One line of a legend: `label` is a key under `layers.<id>.legend`. */
export interface LegendEntry {
  readonly label: string;
  readonly swatch: Swatch;
  /** The style layer this line explains and a sample feature of it: a test evaluates the one with the other. */
  readonly explains: {
    readonly styleLayer: string;
    readonly properties: Readonly<Record<string, string | number | boolean | null>>;
  };
}

/** How an attribute is written: `text` as is, numbers with their unit, `code` through `codes.<key>.<value>`. */
export type AttributeFormat =
  | "text"
  | "code"
  | "meters"
  | "hectares"
  | "teu"
  | "number"
  | "year"
  | "date"
  | "boolean"
  | "url"
  /** The id of a feature of the same layer. */
  | "feature"
  | "tonnes"
  | "kilowatts";

/** One attribute of a layer in the order of the details panel; its name is `attributes.<key>`. */
export interface AttributeDefinition {
  readonly key: string;
  readonly format: AttributeFormat;
  /** Shown as a column in the list beside the map. */
  readonly inList?: boolean;
  /** The only kinds that can have it: of another kind it is not unknown but beside the point. */
  readonly kinds?: readonly string[];
}

/** Ways of moving goods that an access point can belong to. */
export type Mode = "road" | "water" | "rail";

/** What a person who measures from a site wants of a layer. */
export interface ProximityRole {
  /** The modes that reaching a feature of this layer opens, from its properties. */
  readonly modes: (properties: Readonly<Record<string, unknown>>) => readonly Mode[];
  /** Every mode that `modes` may name, known also when the layer cannot be read; none when left out. */
  readonly opens?: readonly Mode[];
  /** Its features are a sketch at a far smaller scale: a distance to one says so. */
  readonly isSchematic?: true;
  /** Which features are measured; all of them when left out. */
  readonly takesPart?: (properties: Readonly<Record<string, unknown>>) => boolean;
}

/** Everything the product knows about one layer. Adding a layer is one such file and one line in the list. */
export interface LayerDefinition {
  readonly id: string;
  /** Panel group; `basemap` layers are always on, part of the own background, and not in the panel. */
  readonly group: "logistics" | "network" | "nature" | "society" | "plans" | "basemap";
  readonly initiallyVisible: boolean;
  /** Not drawn, and so not loaded, below this zoom. */
  readonly minZoom: number;
  /** Not drawn from this zoom on: the layer is for the view from afar. */
  readonly maxZoom?: number;
  readonly attributes: readonly AttributeDefinition[];
  /** Names stand on points that the map finds on lines and areas; the style picks them with `isNamePoint`. */
  readonly namesOnPoints?: boolean;
  /** Its features are places and carry their names: while it is shown, the basemap leaves those names out. */
  readonly namesPlaces?: boolean;
  readonly style: (theme: Theme) => readonly StyleLayer[];
  readonly legend: (theme: Theme) => readonly LegendEntry[];
  /** Style layers that answer to hover and click, by id. */
  readonly interactive: readonly string[];
  /** How much its names count above others when a person searches; 1 unless told. */
  readonly searchBoost?: number;
  /** Present when the layer takes part in proximity. */
  readonly proximity: ProximityRole | null;
}

/** Checks a definition's type while keeping its literal id. */
export function defineLayer<const T extends LayerDefinition>(definition: T): T {
  return definition;
}
