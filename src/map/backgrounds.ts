import type { RasterSourceSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Background } from "../state/document.ts";

/** A background of someone else; the own map needs none. */
interface TileBackground {
  readonly source: RasterSourceSpecification;
  /** Layers of the own basemap that stay on top, because the background lacks what they say. */
  readonly keeps: readonly string[];
  /** Whom the map must name. */
  readonly publisher: string;
}

const WMTS = "https://service.pdok.nl";

/** PDOK, the map service of the Dutch government: https://www.pdok.nl. */
const TILE_BACKGROUNDS: Readonly<Record<Exclude<Background, "own">, TileBackground>> = {
  "pdok-grey": {
    source: tiles(`${WMTS}/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png`),
    keeps: [],
    publisher: "PDOK, Kadaster (BRT)",
  },
  "pdok-colour": {
    source: tiles(`${WMTS}/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png`),
    keeps: [],
    publisher: "PDOK, Kadaster (BRT)",
  },
  "pdok-aerial": {
    source: tiles(`${WMTS}/hwh/luchtfotorgb/wmts/v1_0/Actueel_orthoHR/EPSG:3857/{z}/{x}/{y}.jpeg`),
    keeps: ["places"],
    publisher: "PDOK, Beeldmateriaal Nederland",
  },
};

/** Identity stays per background, so that the map is not asked to load it twice. */
export function tileBackground(background: Background): TileBackground | null {
  return background === "own" ? null : TILE_BACKGROUNDS[background];
}

function tiles(address: string): RasterSourceSpecification {
  return {
    type: "raster",
    tiles: [address],
    tileSize: 256,
    minzoom: 6,
    maxzoom: 19,
    // The Netherlands; elsewhere the own map shows.
    bounds: [3.2, 50.7, 7.3, 53.7],
  };
}
