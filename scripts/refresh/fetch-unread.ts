import { type FetchSession, fetchSource } from "../fetch/fetch-source.ts";
import { typeNameOf } from "../fetch/protocols/wfs-types.ts";
import { columns } from "../io/columns.ts";
import { UNREAD_SOURCES } from "../sources/live/unread.ts";

/** What to fetch, and where from. */
export interface UnreadOrder {
  readonly ids: readonly string[];
  readonly session: FetchSession;
  readonly addressOf: (id: string, address: string) => string;
}

/**
 * Fetches sources that no layer reads into `data/raw`, to look at. Nothing else is written.
 *
 * @returns a table with the types of each source and how many features they have, and whether all were fetched
 */
export async function fetchUnread(order: UnreadOrder): Promise<{ lines: string[]; isWhole: boolean }> {
  const { ids, session, addressOf } = order;
  const rows = [["source", "type", "features", "outcome"]];
  let isWhole = true;
  for (const task of UNREAD_SOURCES.filter(({ id }) => ids.includes(id))) {
    try {
      const { parts } = await fetchSource({ ...task, address: addressOf(task.id, task.address) }, session);
      const counts = new Map<string, number>();
      for (const part of parts) {
        const type = typeNameOf(part);
        if (type !== null) counts.set(type, (counts.get(type) ?? 0) + part.count);
      }
      for (const [type, count] of counts) {
        rows.push([task.id, type, String(count), "fetched, no layer reads it yet"]);
      }
    } catch (error) {
      session.signal.throwIfAborted();
      isWhole = false;
      rows.push([task.id, "", "", `not fetched: ${error instanceof Error ? error.message : String(error)}`]);
    }
  }
  return { lines: columns(rows), isWhole };
}
