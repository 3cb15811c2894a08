import type { FigureDocument, FigureScope } from "../../../src/catalog/figure.ts";
import type { Figure, FigureBook } from "../../../src/catalog/figure-book.ts";

const DOCUMENT: FigureDocument = { id: "003", title: "Een document", title_en: null, date: "2024" };

/** A scope with what a test says of it. */
export function scope(id: string, about: Partial<FigureScope> = {}): FigureScope {
  return {
    id,
    kind: "region",
    name_nl: id,
    name_en: id,
    members: null,
    excludes: [],
    within: null,
    note_nl: null,
    note_en: null,
    ...about,
  };
}

/** A figure of 100 jobs in 2020, with what a test says of it. */
export function figure(id: string, about: Partial<Figure> = {}): Figure {
  return {
    id,
    region: "overijssel",
    group: "key",
    showAs: "headline",
    label_nl: id,
    label_en: id,
    amount: { type: "value", value: 100 },
    unit: "jobs",
    definition: "jobs",
    scope: scope("a", { members: ["municipalities/gm0001"] }),
    qualifier: null,
    standing: [],
    year: 2020,
    yearTo: null,
    period_nl: null,
    period_en: null,
    footnote_nl: null,
    footnote_en: null,
    partOf: null,
    calculated: null,
    objects: [],
    cited: null,
    sources: [{ document: DOCUMENT, lines: "1" }],
    ...about,
  };
}

/** A book of these figures. */
export function book(figures: readonly Figure[], scopes: readonly FigureScope[] = []): FigureBook {
  return {
    figures,
    byId: new Map(figures.map((one) => [one.id, one])),
    scopes: new Map([...figures.map((one) => one.scope), ...scopes].map((one) => [one.id, one])),
  };
}
