import { closeSync, createReadStream, openSync, readFileSync, readSync } from "node:fs";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { FetchFailure, temporaryFailure } from "./failure.ts";
import { writeBytes } from "./policy.ts";

const HEAD_BYTES = 4096;

/** The first bytes of a file, as text. */
function readHead(path: string): string {
  const head = Buffer.alloc(HEAD_BYTES);
  const file = openSync(path, "r");
  try {
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0)).toString("utf8");
  } finally {
    closeSync(file);
  }
}

/** What an OWS service reports when it cannot answer, which it may do with status 200. */
const EXCEPTION = /<(?:\w+:)?(?:ExceptionReport|ServiceExceptionReport)\b/;
const EXCEPTION_TEXT = /<(?:\w+:)?(?:ExceptionText|ServiceException)\b[^>]*>([^<]{1,300})/;

/**
 * Refuses what is plainly not data: nothing at all, a web page, the report of an exception.
 *
 * @param wanted what should have come, in words: `JSON`
 */
export function refuseOtherContent(path: string, wanted: string): void {
  const head = readHead(path)
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (head === "") throw temporaryFailure("sent nothing at all");
  if (EXCEPTION.test(head)) {
    const text = EXCEPTION_TEXT.exec(head)?.[1]?.trim().replace(/\s+/g, " ") ?? "without saying which";
    throw new FetchFailure(`reports an exception: ${text}`);
  }
  if (/^<(!doctype html|html)\b/i.test(head)) throw new FetchFailure(`sent a web page instead of ${wanted}`);
}

/** A whole file as JSON. */
export function readJson(path: string): unknown {
  refuseOtherContent(path, "JSON");
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    const start = text.trimStart().slice(0, 1);
    const what =
      start === "{" || start === "[" ? "JSON that is broken or breaks off" : "something that is no JSON";
    throw temporaryFailure(`sent ${what} (${(error as Error).message.slice(0, 120)})`);
  }
}

/**
 * The bytes of a file, unpacked when it is a gzip file, and no more of them than allowed: a small file can
 * unpack to a very large one.
 */
export async function* readUnpacked(path: string, allowedBytes: number): AsyncGenerator<Buffer> {
  const raw = createReadStream(path);
  const isGzip = readMagic(path) === 0x1f8b;
  const stream: Readable = isGzip ? raw.pipe(createGunzip()) : raw;
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > allowedBytes) {
        throw new FetchFailure(`unpacks to more than the ${writeBytes(allowedBytes)} allowed`);
      }
      yield chunk;
    }
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "Z_BUF_ERROR") throw temporaryFailure("sent compressed data that breaks off");
    if (code.startsWith("Z_")) throw temporaryFailure("sent compressed data that is damaged");
    throw error;
  } finally {
    raw.destroy();
    stream.destroy();
  }
}

function readMagic(path: string): number {
  const head = Buffer.alloc(2);
  const file = openSync(path, "r");
  try {
    return readSync(file, head, 0, 2, 0) === 2 ? head.readUInt16BE(0) : 0;
  } finally {
    closeSync(file);
  }
}
