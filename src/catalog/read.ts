import type { Result } from "../core/result.ts";

/**
 * Reads a text by its path under the data folder, `ports.geojson`. The browser, the worker and Node each
 * bring their own, so that everything behind it is the same code.
 */
export type Read = (path: string) => Promise<Result<string>>;
