import { seeded } from "../../src/core/seeded.ts";
import type { Journal, Part, SourceCache } from "./cache.ts";
import { openSourceCache } from "./cache.ts";
import { downloadOnce } from "./download.ts";
import { FetchFailure } from "./failure.ts";
import { type FetchPolicy, writeBytes } from "./policy.ts";
import { PROTOCOLS, type SourceRequest } from "./protocols/index.ts";
import type { PageReport } from "./protocols/protocol.ts";
import { withRetries } from "./retry.ts";

/** A source to fetch: where it is, and how it is asked. */
export interface FetchTask {
  readonly id: string;
  readonly address: string;
  readonly request: SourceRequest;
}

/** Where fetching writes, how patient it is, and who hears how far it is. */
export interface FetchSession {
  readonly rawFolder: string;
  readonly policy: FetchPolicy;
  readonly signal: AbortSignal;
  readonly report: (progress: FetchProgress) => void;
}

/** How far a source is. `total` is null when the service does not say how many there are. */
export interface FetchProgress {
  readonly id: string;
  readonly bytes: number;
  readonly count: number;
  readonly total: number | null;
}

/**
 * Fetches a source page by page into `data/raw/<id>`. What was fetched before is only replaced, in one step,
 * when the whole has come in. What an interrupted run left is gone on with; what turned out wrong is not.
 *
 * @throws FetchFailure with the reason in plain words
 */
export async function fetchSource(task: FetchTask, session: FetchSession): Promise<Journal> {
  const cache = openSourceCache(session.rawFolder, task.id);
  session.report({ id: task.id, bytes: 0, count: 0, total: null });
  try {
    return await fetchPages(task, session, cache);
  } catch (error) {
    if (error instanceof FetchFailure && !error.temporary) cache.forgetUnfinished();
    throw error;
  }
}

async function fetchPages(task: FetchTask, session: FetchSession, cache: SourceCache): Promise<Journal> {
  const { policy, signal } = session;
  const random = seeded(policy.seed);
  let journal = resume(task, cache, policy);
  let total: number | null = null;
  while (journal.next) {
    const ask = journal.next;
    refuseEndless(journal.parts, ask.url, policy);
    const page: { part: Part; report: PageReport } = await withRetries(
      () => fetchPage(task, journal, cache, session, total),
      { policy, random, signal },
    );
    refuseRepeat(journal.parts, page.part);
    total = page.report.total ?? total;
    journal = { ...journal, parts: [...journal.parts, page.part], next: page.report.next };
    cache.keepUnfinished(journal);
  }
  const count = countOf(journal);
  if (count === 0) throw new FetchFailure("gave nothing: no features at all");
  if (total !== null && count !== total) {
    throw new FetchFailure(`says that it has ${total} features, and gave ${count}`);
  }
  cache.finish(journal);
  return journal;
}

/** Features or records in all parts together. */
export function countOf({ parts }: Journal): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

function resume(task: FetchTask, cache: SourceCache, policy: FetchPolicy): Journal {
  const request = JSON.stringify([task.address, task.request]);
  const left = cache.unfinished();
  if (left?.request === request && Date.now() - Date.parse(left.startedAt) < policy.resumeWithinMs)
    return left;
  const { protocol } = task.request;
  const next = PROTOCOLS[protocol].first(task.address, task.request as never);
  return { request, startedAt: new Date().toISOString(), parts: [], next };
}

async function fetchPage(
  task: FetchTask,
  journal: Journal,
  cache: SourceCache,
  session: FetchSession,
  total: number | null,
): Promise<{ part: Part; report: PageReport }> {
  const ask = journal.next;
  if (!ask) throw new Error("nothing is left to ask");
  const received = journal.parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const allowedBytes = session.policy.sourceBytes - received;
  if (allowedBytes <= 0) {
    throw new FetchFailure(
      `is larger than the ${writeBytes(session.policy.sourceBytes)} allowed, and was cut off there`,
    );
  }
  const count = countOf(journal);
  const before = cache.answer()?.parts.find(({ url }) => url === ask.url && ask.body === undefined) ?? null;
  const raw = await downloadOnce(ask, before, {
    cache,
    policy: session.policy,
    signal: session.signal,
    allowedBytes,
    report: (bytes) => session.report({ id: task.id, bytes: received + bytes, count, total }),
  });
  const path = cache.path(raw);
  const { protocol } = task.request;
  const page = { part: raw, path, before: journal.parts };
  const report = await PROTOCOLS[protocol].inspect(page, task.address, task.request as never);
  session.report({
    id: task.id,
    bytes: received + raw.bytes,
    count: count + report.count,
    total: report.total ?? total,
  });
  return { part: { ...raw, count: report.count, asOf: report.asOf }, report };
}

function refuseEndless(parts: readonly Part[], nextUrl: string, { pages }: FetchPolicy): void {
  if (parts.some(({ url }) => url === nextUrl)) {
    throw new FetchFailure("names a page it already gave as the next one: its paging never ends");
  }
  if (parts.length >= pages) throw new FetchFailure(`still has a next page after ${pages} pages`);
}

function refuseRepeat(parts: readonly Part[], part: Part): void {
  const same = parts.findIndex(({ sha256, count }) => sha256 === part.sha256 && count > 0);
  if (same >= 0) {
    throw new FetchFailure(`gave page ${same + 1} again as page ${parts.length + 1}: its paging never ends`);
  }
}
