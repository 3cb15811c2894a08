import * as v from "valibot";
import { PlotInventory } from "../catalog/plot-inventory.ts";

/** Where a person's own plots stay between visits: in this browser, and nowhere else. */
export interface PlotStorage {
  /** Null when there are none. Rejects when the browser keeps nothing or what it kept is not an inventory. */
  readonly read: () => Promise<PlotInventory | null>;
  /** Null takes them away. Rejects when the browser refuses. */
  readonly write: (plots: PlotInventory | null) => Promise<void>;
  /** Calls back whenever another window of the same browser has written; returns what stops that. */
  readonly follow: (onWritten: () => void) => () => void;
}

const DATABASE = "knooppunt";
const STORE = "own-data";
const KEY = "water-bound-plots";
/** Says only that something was written: what it is, is read from the database. */
const CHANNEL = "knooppunt-own-data";

let channel: BroadcastChannel | null = null;

/** One for this window: what a channel says it does not hear itself. */
function otherWindows(): BroadcastChannel {
  channel ??= new BroadcastChannel(CHANNEL);
  return channel;
}

/** The browser's own database: unlike local storage it has room for a hundred thousand plots. */
export const browserPlotStorage: PlotStorage = {
  read: async () => {
    const kept: unknown = await withStore("readonly", (store) => store.get(KEY));
    return kept === undefined ? null : v.parse(PlotInventory, kept);
  },
  write: async (plots) => {
    if (plots) await withStore("readwrite", (store) => store.put(plots, KEY));
    else await withStore("readwrite", (store) => store.delete(KEY));
    otherWindows().postMessage(null);
  },
  follow: (onWritten) => {
    const listen = (): void => onWritten();
    otherWindows().addEventListener("message", listen);
    return () => otherWindows().removeEventListener("message", listen);
  },
};

async function withStore<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const answer = ask(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    return answer.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
