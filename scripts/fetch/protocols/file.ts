import { readUnpacked, refuseOtherContent } from "../read-text.ts";
import type { Protocol } from "./protocol.ts";

/** How much a packed file may unpack to. */
export const UNPACKED_BYTES = 2e9;

/** A plain file, packed or not: whole, and no web page. */
export const file: Protocol<Record<never, never>> = {
  first: (address) => ({ url: address }),

  async inspect({ path }) {
    refuseOtherContent(path, "a file");
    for await (const _chunk of readUnpacked(path, UNPACKED_BYTES)) {
      // Reading to the end is what tells that a packed file is whole.
    }
    return { count: 1, total: null, next: null, asOf: null };
  },
};
