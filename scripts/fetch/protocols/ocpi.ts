import { JSONParser } from "@streamparser/json";
import { FetchFailure, temporaryFailure } from "../failure.ts";
import { readUnpacked, refuseOtherContent } from "../read-text.ts";
import { UNPACKED_BYTES } from "./file.ts";
import type { Protocol } from "./protocol.ts";

/** Locations of charge points: a list, or a list in `data` as the OCPI services wrap it; packed or not. */
export const ocpi: Protocol<Record<never, never>> = {
  first: (address) => ({ url: address }),

  async inspect({ path }) {
    refuseOtherContent(path, "JSON");
    let count = 0;
    for await (const _location of readOcpiLocations(path)) count++;
    return { count, total: null, next: null, asOf: null };
  },
};

/**
 * The locations one after another: the whole list is hundreds of megabytes, more than one text may be long.
 */
export async function* readOcpiLocations(
  path: string,
  allowedBytes = UNPACKED_BYTES,
): AsyncGenerator<unknown> {
  let parser: JSONParser | null = null;
  let waiting: unknown[] = [];
  for await (const chunk of readUnpacked(path, allowedBytes)) {
    parser ??= openParser(chunk, (value) => waiting.push(value));
    write(parser, chunk);
    const ready = waiting;
    waiting = [];
    yield* ready;
  }
  if (!parser?.isEnded) throw temporaryFailure("sent JSON that breaks off");
}

function openParser(firstBytes: Buffer, onValue: (value: unknown) => void): JSONParser {
  const isList = firstBytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart()
    .startsWith("[");
  const parser = new JSONParser({ paths: [isList ? "$.*" : "$.data.*"], keepStack: false });
  parser.onValue = ({ value }) => onValue(value);
  return parser;
}

function write(parser: JSONParser, chunk: Buffer): void {
  try {
    parser.write(chunk);
  } catch (error) {
    throw new FetchFailure(`sent something that is no JSON (${(error as Error).message.slice(0, 120)})`);
  }
}
