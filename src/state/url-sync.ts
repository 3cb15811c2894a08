import { change, notifyProblem, select } from "./actions.ts";
import { decodeDocument, encodeDocument, type OpenedUrl, type Reader } from "./document-url.ts";
import { type State, store } from "./store.ts";

/** The parts of `window` that the address needs; a test brings its own. */
export interface AddressBar {
  readonly location: { readonly hash: string; readonly href: string };
  readonly history: {
    readonly state: unknown;
    replaceState(state: unknown, unused: string, url: string): void;
    pushState(state: unknown, unused: string, url: string): void;
  };
  addEventListener(type: "hashchange", listener: () => void): void;
  removeEventListener(type: "hashchange", listener: () => void): void;
}

/** Browsers refuse more than some 100 changes in 10 seconds, and nobody reads the address that fast. */
const WRITE_EVERY_MS = 250;

/** The mark of the history entries that we wrote ourselves. */
const OURS = "knooppunt";

/** Makes the address the document, before anything is drawn; what could not be used becomes a notice. */
export function openAddress(hash: string, reader: Reader = "planner"): OpenedUrl {
  const opened = decodeDocument(hash, reader);
  store.setState({ document: opened.document });
  for (const problem of opened.problems) notifyProblem(problem);
  return opened;
}

/**
 * Keeps address and document the same. The address follows at most every 250 ms without making history;
 * opening a feature makes one entry, so that Back closes it again. A link pasted over the address is opened
 * as one step that can be undone. Returns what stops it.
 */
export function startUrlSync(bar: AddressBar): () => void {
  let selected = store.getState().document.selected;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const write = (push: boolean): void => {
    const hash = hashOf(store.getState());
    if (hash === bar.location.hash && bar.history.state === OURS) return;
    const url = bar.location.href.replace(/#.*$/, "") + hash;
    if (push) bar.history.pushState(OURS, "", url);
    else bar.history.replaceState(OURS, "", url);
  };

  const writeNow = (push: boolean): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    write(push);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.document === before.document && state.session.language === before.session.language) return;
    const opened = selected === null && state.document.selected !== null;
    selected = state.document.selected;
    if (opened) writeNow(true);
    else timer ??= setTimeout(() => writeNow(false), WRITE_EVERY_MS);
  });

  const onHashChange = (): void => {
    if (bar.history.state === OURS) select(decodeDocument(bar.location.hash).document.selected);
    else openLink(bar.location.hash);
    selected = store.getState().document.selected;
  };

  write(false);
  bar.addEventListener("hashchange", onHashChange);
  return () => {
    if (timer !== null) clearTimeout(timer);
    unsubscribe();
    bar.removeEventListener("hashchange", onHashChange);
  };
}

/** The hash that shares what is on the screen. */
function hashOf({ document, session }: State): string {
  return encodeDocument(document, session.language);
}

function openLink(hash: string): void {
  const opened = decodeDocument(hash);
  // The person's own plots are in no link, and stay.
  change("open-link", ({ ownPlots }) => ({ ...opened.document, ownPlots }));
  for (const problem of opened.problems) notifyProblem(problem);
}
