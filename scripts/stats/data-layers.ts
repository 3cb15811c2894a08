import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { LAYERS } from "../../src/layers/index.ts";
import { lightTheme } from "../../src/theme/theme.ts";

/** One layer: its file and how much the map draws for it. */
export interface DataLayer {
  readonly id: string;
  readonly file: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly featureCount: number;
  readonly styleLayers: number;
}

/** The layers in drawing order, and all files of the data folder together. */
export function readDataLayers(folder: string): {
  readonly layers: readonly DataLayer[];
  readonly dataBytes: number;
  readonly dataGzipBytes: number;
} {
  const sizes = new Map(
    readdirSync(folder).map((file) => {
      const content = readFileSync(join(folder, file));
      const gzipBytes = gzipSync(content, { level: 9 }).byteLength;
      return [file, { bytes: content.byteLength, gzipBytes }] as const;
    }),
  );
  const { layers: published } = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    layers: readonly { id: string; file: string; featureCount: number }[];
  };
  const layers = LAYERS.flatMap((layer): DataLayer[] => {
    const about = published.find(({ id }) => id === layer.id);
    const size = about && sizes.get(about.file);
    if (!size) return [];
    const { id, file, featureCount } = about;
    return [{ id, file, ...size, featureCount, styleLayers: layer.style(lightTheme).length }];
  });
  const total = (key: "bytes" | "gzipBytes") => [...sizes.values()].reduce((sum, size) => sum + size[key], 0);
  return { layers, dataBytes: total("bytes"), dataGzipBytes: total("gzipBytes") };
}
