import { createWriteStream } from "node:fs";
import type { IncomingMessage } from "node:http";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FetchFailure, temporaryFailure } from "./failure.ts";
import { type FetchPolicy, writeBytes, writeSpan } from "./policy.ts";
import { nameNetworkError } from "./request.ts";

/** Where a body goes, and who wants to know how far it is. */
export interface Destination {
  readonly path: string;
  /** Goes on after what the file already holds. */
  readonly append: boolean;
  readonly heldBytes: number;
  readonly allowedBytes: number;
  readonly report: (bytes: number) => void;
}

/**
 * Writes a body to a file, decompressed when the transfer was compressed. It is cut off, and fails, when it
 * becomes larger than allowed, trickles, breaks off, or is shorter than it said.
 */
export async function receiveBody(
  message: IncomingMessage,
  to: Destination,
  { policy, signal }: { policy: FetchPolicy; signal: AbortSignal },
): Promise<void> {
  let wireBytes = 0;
  let bytes = to.heldBytes;
  const stop = new AbortController();
  const fail = (failure: FetchFailure) => stop.abort(failure);
  let atSpanStart = 0;
  const pace = setInterval(() => {
    if (wireBytes - atSpanStart < policy.minimumBytesPerSpan) {
      fail(
        temporaryFailure(
          `sent only ${writeBytes(wireBytes - atSpanStart)} in ${writeSpan(policy.idleMs)}: too slow to wait for`,
        ),
      );
    }
    atSpanStart = wireBytes;
  }, policy.idleMs);
  message.on("data", (chunk: Buffer) => {
    wireBytes += chunk.length;
  });
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      to.report(bytes);
      if (bytes > to.allowedBytes) {
        done(
          new FetchFailure(
            `is larger than the ${writeBytes(to.allowedBytes)} allowed, and was cut off there`,
          ),
        );
      } else done(null, chunk);
    },
  });
  try {
    await pipeline(decoded(message), meter, createWriteStream(to.path, { flags: to.append ? "a" : "w" }), {
      signal: AbortSignal.any([stop.signal, signal]),
    });
  } catch (error) {
    signal.throwIfAborted();
    if (stop.signal.aborted) throw stop.signal.reason;
    throw nameBodyError(error as Error, bytes);
  } finally {
    clearInterval(pace);
  }
  const said = Number(message.headers["content-length"] ?? wireBytes);
  if (said !== wireBytes) {
    throw temporaryFailure(`broke off: ${wireBytes} of ${said} bytes`);
  }
}

function decoded(message: IncomingMessage): Readable {
  const coding = message.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  if (coding === "identity" || coding === "") return message;
  const decompress = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  }[coding];
  if (!decompress) throw new FetchFailure(`is compressed in a way we cannot read (${coding})`);
  const decompressed = decompress();
  message.once("error", (error) => decompressed.destroy(error));
  return message.pipe(decompressed);
}

function nameBodyError(error: Error, bytes: number): Error {
  if (error instanceof FetchFailure) return error;
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "Z_BUF_ERROR") return temporaryFailure("sent compressed data that breaks off");
  if (code.startsWith("Z_")) return temporaryFailure("sent compressed data that is damaged");
  if (code === "ECONNRESET" || code === "ERR_STREAM_PREMATURE_CLOSE") {
    return temporaryFailure(`broke the connection off after ${writeBytes(bytes)}`);
  }
  return code.startsWith("E") && ["ENOSPC", "EACCES", "EROFS"].includes(code)
    ? error
    : nameNetworkError(error);
}
