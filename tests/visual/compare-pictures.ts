import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How far two pictures are apart. */
export interface PictureDifference {
  readonly differentPixels: number;
  readonly totalPixels: number;
  /** The first picture, faded, with the differences in red; a PNG. */
  readonly diff: Buffer;
}

/** Colours this far apart (0 to 1) are the same: what anti-aliasing may differ between two drivers. */
const COLOUR_TOLERANCE = 0.15;

/** Compares two PNG pictures pixel by pixel; of different sizes, every pixel differs. */
export function comparePictures(expected: Buffer, actual: Buffer): PictureDifference {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  const { width, height } = before;
  const totalPixels = width * height;
  if (after.width !== width || after.height !== height) {
    return { differentPixels: totalPixels, totalPixels, diff: actual };
  }
  const diff = new PNG({ width, height });
  const differentPixels = pixelmatch(before.data, after.data, diff.data, width, height, {
    threshold: COLOUR_TOLERANCE,
  });
  return { differentPixels, totalPixels, diff: PNG.sync.write(diff) };
}
