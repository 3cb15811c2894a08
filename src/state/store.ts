import { createStore } from "zustand/vanilla";
import { defaultDocument } from "./default-document.ts";
import type { ViewDocument } from "./document.ts";
import { emptyHistory, type History } from "./history.ts";
import { initialSession, type Session } from "./session.ts";

/** The whole state: the document people share and undo, its history, and what is only true now. */
export interface State {
  readonly document: ViewDocument;
  readonly history: History;
  readonly session: Session;
}

/** The one store. Components read it through selectors, and change it through actions only. */
export const store = createStore<State>(() => ({
  document: defaultDocument,
  history: emptyHistory,
  session: initialSession,
}));
