import type * as maplibregl from "maplibre-gl";
import { STATUSES } from "../core/status.ts";
import { MARK_IDS, MARK_SIZE_PIXELS, markSvg } from "../theme/marks.ts";
import { PATTERN_IDS, PATTERN_SIZE_PIXELS, patternSvg } from "../theme/patterns.ts";
import {
  SHIELD_CONTENT_PIXELS,
  SHIELD_IMAGE_ID,
  SHIELD_SIZE_PIXELS,
  SHIELD_STRETCH_PIXELS,
  shieldSvg,
} from "../theme/shields.ts";
import { SYMBOL_IDS, SYMBOL_SIZE_PIXELS, symbolImageId, symbolSvg } from "../theme/symbols.ts";
import type { Theme } from "../theme/theme.ts";

interface MapImage {
  readonly id: string;
  readonly svg: string;
  readonly sizePixels: number;
  readonly options: Partial<maplibregl.StyleImageMetadata>;
}

export interface RasterImage {
  readonly id: string;
  readonly pixels: ImageData;
  readonly options: Partial<maplibregl.StyleImageMetadata>;
}

/** Space between the images on the sheet, so that none bleeds into its neighbour. */
const GAP_PIXELS = 2;
const COLUMNS = STATUSES.length;
const CELL_PIXELS = SYMBOL_SIZE_PIXELS + GAP_PIXELS;

/**
 * Every image the style names, as pixels of one theme. All are drawn as one SVG and read back from one
 * canvas: one picture to decode instead of a hundred, and no request.
 */
export async function rasterImages(theme: Theme): Promise<readonly RasterImage[]> {
  const images = mapImages(theme);
  const ratio = Math.min(3, Math.max(2, Math.ceil(devicePixelRatio)));
  const width = COLUMNS * CELL_PIXELS;
  const height = Math.ceil(images.length / COLUMNS) * CELL_PIXELS;
  const cells = images.map(({ svg }, index) => {
    const { x, y } = cell(index);
    return svg.replace("<svg ", `<svg x="${x}" y="${y}" `);
  });
  const sheet = new Image(width * ratio, height * ratio);
  sheet.src = `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * ratio}" height="${height * ratio}" viewBox="0 0 ${width} ${height}">${cells.join("")}</svg>`,
  )}`;
  await sheet.decode();

  const canvas = new OffscreenCanvas(width * ratio, height * ratio);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return [];
  context.drawImage(sheet, 0, 0);
  return images.map(({ id, sizePixels, options }, index) => {
    const { x, y } = cell(index);
    const side = sizePixels * ratio;
    const pixels = context.getImageData(x * ratio, y * ratio, side, side);
    return { id, pixels, options: scaled(options, ratio) };
  });
}

function mapImages(theme: Theme): readonly MapImage[] {
  const symbols = SYMBOL_IDS.flatMap((symbol) =>
    STATUSES.map((status) => ({
      id: symbolImageId(symbol, status),
      svg: symbolSvg(symbol, status, theme),
      sizePixels: SYMBOL_SIZE_PIXELS,
      options: {},
    })),
  );
  const patterns = PATTERN_IDS.map((id) => ({
    id,
    svg: patternSvg(id, theme),
    sizePixels: PATTERN_SIZE_PIXELS,
    options: {},
  }));
  const marks = MARK_IDS.map((id) => ({
    id,
    svg: markSvg(id, theme),
    sizePixels: MARK_SIZE_PIXELS,
    options: {},
  }));
  const [from, to] = SHIELD_STRETCH_PIXELS;
  const shield = {
    id: SHIELD_IMAGE_ID,
    svg: shieldSvg(theme),
    sizePixels: SHIELD_SIZE_PIXELS,
    options: {
      stretchX: [[from, to]] as [number, number][],
      stretchY: [[from, to]] as [number, number][],
      content: [...SHIELD_CONTENT_PIXELS] as [number, number, number, number],
    },
  };
  return [...symbols, ...patterns, ...marks, shield];
}

function cell(index: number): { readonly x: number; readonly y: number } {
  return { x: (index % COLUMNS) * CELL_PIXELS, y: Math.floor(index / COLUMNS) * CELL_PIXELS };
}

/** MapLibre counts stretch and content in the pixels of the image. */
function scaled({ stretchX, stretchY, content }: MapImage["options"], ratio: number): RasterImage["options"] {
  const times = (pairs: [number, number][]) =>
    pairs.map(([from, to]) => [from * ratio, to * ratio] as [number, number]);
  return {
    pixelRatio: ratio,
    ...(stretchX ? { stretchX: times(stretchX) } : {}),
    ...(stretchY ? { stretchY: times(stretchY) } : {}),
    ...(content ? { content: content.map((side) => side * ratio) as [number, number, number, number] } : {}),
  };
}
