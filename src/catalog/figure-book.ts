import type { Result } from "../core/result.ts";
import { success } from "../core/result.ts";
import { type FigureDocument, type FigureEntry, FigureIndex, type FigureScope } from "./figure.ts";
import { loadJson } from "./load-json.ts";
import type { Read } from "./read.ts";

/** Where the built figures lie in the data folder. */
export const FIGURES_FILE = "figures.json";

/** A figure with its scope and documents in place of their ids. */
export interface Figure extends Omit<FigureEntry, "scope" | "sources"> {
  readonly scope: FigureScope;
  readonly sources: readonly { readonly document: FigureDocument; readonly lines: string }[];
}

/** Every figure that may be shown, in the order of the files, and what the guard must know about scopes. */
export interface FigureBook {
  readonly figures: readonly Figure[];
  readonly byId: ReadonlyMap<string, Figure>;
  readonly scopes: ReadonlyMap<string, FigureScope>;
}

/** Puts scopes and documents in their places. Figures that are not to be shown do not come out. */
export function openFigureBook(index: FigureIndex): FigureBook {
  const scopes = new Map(index.scopes.map((scope) => [scope.id, scope]));
  const documents = new Map(index.documents.map((document) => [document.id, document]));
  const figures = index.figures
    .filter(({ showAs }) => showAs !== "hidden")
    .flatMap((entry): Figure[] => {
      const scope = scopes.get(entry.scope);
      const sources = entry.sources.flatMap(({ document: id, lines }) => {
        const document = documents.get(id);
        return document ? [{ document, lines }] : [];
      });
      return scope ? [{ ...entry, scope, sources }] : [];
    });
  return { figures, scopes, byId: new Map(figures.map((figure) => [figure.id, figure])) };
}

/** Reads the figures. */
export async function loadFigures(read: Read): Promise<Result<FigureBook>> {
  const index = await loadJson(read, FIGURES_FILE, FigureIndex);
  return index.ok ? success(openFigureBook(index.value)) : index;
}
