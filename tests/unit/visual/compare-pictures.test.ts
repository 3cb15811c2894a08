import { PNG } from "pngjs";
import { expect, it } from "vitest";
import { comparePictures } from "../../visual/compare-pictures.ts";

function picture(width: number, height: number, red: number): Buffer {
  const png = new PNG({ width, height });
  png.data.fill(255);
  for (let index = 0; index < width * height; index++) png.data[index * 4] = red;
  return PNG.sync.write(png);
}

it("counts the pixels that differ, and all of them when the size does", () => {
  expect(comparePictures(picture(4, 4, 0), picture(4, 4, 0)).differentPixels).toBe(0);
  expect(comparePictures(picture(4, 4, 0), picture(4, 4, 255)).differentPixels).toBe(16);
  expect(comparePictures(picture(4, 4, 0), picture(5, 4, 0)).differentPixels).toBe(16);
});
