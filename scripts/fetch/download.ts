import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import * as v from "valibot";
import { writeWholeFile } from "../io/write-file.ts";
import type { Part, SourceCache } from "./cache.ts";
import { FetchFailure, temporaryFailure } from "./failure.ts";
import { type FetchPolicy, writeSpan } from "./policy.ts";
import { receiveBody } from "./receive.ts";
import { type Ask, sendRequest } from "./request.ts";

/** What a download needs to know besides what to ask. */
export interface DownloadContext {
  readonly cache: SourceCache;
  readonly policy: FetchPolicy;
  readonly signal: AbortSignal;
  /** How many bytes of the source may still come in. */
  readonly allowedBytes: number;
  readonly report: (bytes: number) => void;
}

/** A part whose content nobody has looked at yet. */
export type RawPart = Omit<Part, "count" | "asOf">;

/** What a half file is half of, so that the rest can be asked for. */
const Half = v.object({ url: v.string(), validator: v.string() });

/**
 * Downloads one page or file, once: asks only for what changed since `before`, and for the rest of what broke
 * off earlier when the server can say that it is still the same file.
 *
 * @returns the part, or `before` when nothing changed
 */
export async function downloadOnce<T extends RawPart>(
  ask: Ask,
  before: T | null,
  context: DownloadContext,
): Promise<RawPart | T> {
  const { cache, policy, signal } = context;
  const name = createHash("sha256")
    .update(`${ask.url} ${ask.body ?? ""}`)
    .digest("hex")
    .slice(0, 20);
  const path = join(cache.folder, `${name}.half`);
  const half = readHalf(path, ask.url);
  const deadline = AbortSignal.timeout(policy.totalMs);
  const within = { policy, signal: AbortSignal.any([signal, deadline]) };
  try {
    const { message } = await sendRequest(
      ask,
      { ...acceptHeaders(ask), ...conditions(before, half) },
      within,
    );
    if (message.statusCode === 304 && before) {
      message.resume();
      return { ...before, receivedAt: new Date().toISOString() };
    }
    const append = message.statusCode === 206 && half !== null && startsAt(message, half.heldBytes);
    if (!append) checkStatus(message, path);
    rememberHalf(path, ask.url, message);
    await receiveBody(
      message,
      {
        path,
        append,
        heldBytes: append ? half.heldBytes : 0,
        allowedBytes: Math.min(policy.pageBytes, context.allowedBytes),
        report: context.report,
      },
      within,
    );
    const bytes = statSync(path).size;
    rmSync(`${path}.json`, { force: true });
    return { url: ask.url, bytes, ...(await cache.adopt(path)), ...about(message) };
  } catch (error) {
    if (deadline.aborted && !signal.aborted) {
      throw temporaryFailure(`took longer than ${writeSpan(policy.totalMs)}`);
    }
    if (error instanceof FetchFailure && !error.temporary) {
      for (const file of [path, `${path}.json`]) rmSync(file, { force: true });
    }
    throw error;
  }
}

/** Compression in transfer makes ranges meaningless; files that are compressed themselves need none. */
function acceptHeaders({ url }: Ask): Record<string, string> {
  const isFile = /\.(gz|xml|zip|csv)$/.test(new URL(url).pathname);
  return { accept: "*/*", "accept-encoding": isFile ? "identity" : "gzip" };
}

function conditions(
  before: RawPart | null,
  half: { heldBytes: number; validator: string } | null,
): Record<string, string> {
  if (half) return { range: `bytes=${half.heldBytes}-`, "if-range": half.validator };
  return {
    ...(before?.etag ? { "if-none-match": before.etag } : {}),
    ...(before?.lastModified ? { "if-modified-since": before.lastModified } : {}),
  };
}

function checkStatus(message: IncomingMessage, halfPath: string): void {
  const { statusCode: status = 0, statusMessage = "" } = message;
  if (status === 200) return;
  message.destroy();
  if (status === 206 || status === 416) rmSync(halfPath, { force: true });
  const temporary = status >= 500 || [206, 408, 416, 425, 429].includes(status);
  const words = statusMessage === "" ? "" : ` (${statusMessage})`;
  throw new FetchFailure(`answers ${status}${words}`, { temporary, retryAfterMs: retryAfter(message) });
}

/** `Retry-After` in seconds or as a date. */
function retryAfter({ headers }: IncomingMessage): number | null {
  const text = headers["retry-after"];
  if (text === undefined) return null;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null;
}

function startsAt(message: IncomingMessage, heldBytes: number): boolean {
  return message.headers["content-range"]?.startsWith(`bytes ${heldBytes}-`) ?? false;
}

/** Only a strong validator says that two halves are of one file. */
function rememberHalf(path: string, url: string, { headers }: IncomingMessage): void {
  const strong = headers.etag && !headers.etag.startsWith("W/") ? headers.etag : headers["last-modified"];
  if (strong && !headers["content-encoding"] && headers["accept-ranges"] === "bytes") {
    writeWholeFile(`${path}.json`, JSON.stringify({ url, validator: strong }));
  } else {
    rmSync(`${path}.json`, { force: true });
  }
}

function readHalf(path: string, url: string): { heldBytes: number; validator: string } | null {
  if (!existsSync(path) || !existsSync(`${path}.json`)) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Half), readFileSync(`${path}.json`, "utf8"));
  const heldBytes = statSync(path).size;
  if (!parsed.success || parsed.output.url !== url || heldBytes === 0) return null;
  return { heldBytes, validator: parsed.output.validator };
}

function about({
  headers,
}: IncomingMessage): Pick<Part, "etag" | "lastModified" | "contentCrs" | "receivedAt"> {
  const crs = headers["content-crs"];
  return {
    etag: headers.etag ?? null,
    lastModified: headers["last-modified"] ?? null,
    contentCrs: typeof crs === "string" ? crs.replace(/^<|>$/g, "") : null,
    receivedAt: new Date().toISOString(),
  };
}
