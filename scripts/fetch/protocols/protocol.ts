import type { Part } from "../cache.ts";
import type { RawPart } from "../download.ts";
import type { Ask } from "../request.ts";

/** What a page turned out to hold, and what has to be asked after it. */
export interface PageReport {
  /** Features or records in it. */
  readonly count: number;
  /** How many there are in all, when the service says so. */
  readonly total: number | null;
  readonly next: Ask | null;
  /** The moment whose state it is, when the service says so. */
  readonly asOf: string | null;
}

/** A page that came in, and the ones before it. */
export interface Page {
  readonly part: RawPart;
  /** Where the file is. */
  readonly path: string;
  readonly before: readonly Part[];
}

/** One way of asking a service: what to ask first, and how to judge what comes in. One file per protocol. */
export interface Protocol<Request> {
  first(address: string, request: Request): Ask;
  /** @throws FetchFailure when the page is not what was asked for */
  inspect(page: Page, address: string, request: Request): Promise<PageReport>;
}
