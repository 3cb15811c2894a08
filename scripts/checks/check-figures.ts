import type { FigureEntry, FigureIndex } from "../../src/catalog/figure.ts";

/**
 * The promises of figures, as sentences that name the one that breaks them.
 *
 * @param features the ids of every built layer, to know the features that scopes and figures name
 */
export function checkFigures(
  index: FigureIndex,
  features: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const { figures, scopes, documents } = index;
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const scopeIds = new Set(scopes.map(({ id }) => id));
  const documentIds = new Set(documents.map(({ id }) => id));
  const unknownFeature = (ref: string) => {
    const [layer = "", id = ""] = ref.split("/");
    return features.get(layer)?.has(id) !== true;
  };
  return [
    ...repeated(figures.map(({ id }) => id)).map((id) => `${id}: occurs twice`),
    ...repeated(scopes.map(({ id }) => id)).map((id) => `the scope ${id} occurs twice`),
    ...scopes.flatMap(({ id, within, members }) => [
      ...(within === null || scopeIds.has(within)
        ? []
        : [`the scope ${id} lies in ${within}, which is none`]),
      ...(members ?? [])
        .filter(unknownFeature)
        .map((ref) => `the scope ${id} names ${ref}, which is not there`),
    ]),
    ...figures.flatMap((figure) => [
      ...(scopeIds.has(figure.scope) ? [] : [`${figure.id}: has the scope ${figure.scope}, which is none`]),
      ...figure.sources
        .filter(({ document }) => !documentIds.has(document))
        .map(({ document }) => `${figure.id}: names the document ${document}, which is none`),
      ...figure.objects.filter(unknownFeature).map((ref) => `${figure.id}: names ${ref}, which is not there`),
      ...checkWords(figure),
      ...checkAmount(figure),
      ...checkPart(figure, byId),
    ]),
  ];
}

/** What is said in one language is said in the other. */
function checkWords({ id, ...figure }: FigureEntry): string[] {
  const pairs = [
    [figure.footnote_nl, figure.footnote_en],
    [figure.period_nl, figure.period_en],
    [figure.partOf?.rest_nl, figure.partOf?.rest_en],
  ];
  return pairs.some(([nl, en]) => (nl == null) !== (en == null)) ? [`${id}: speaks one language`] : [];
}

/** How an amount is shown follows from what it is. */
function checkAmount({ id, amount, unit, showAs, qualifier, standing, year, yearTo }: FigureEntry): string[] {
  const bounded = qualifier !== null && qualifier !== "circa";
  const vague = qualifier !== null || standing.length > 0;
  return [
    ...(amount.type === "range" && amount.min >= amount.max ? [`${id}: its range has no room`] : []),
    ...(amount.type === "at-least" && !bounded ? [`${id}: a lower bound says which`] : []),
    ...(bounded && amount.type !== "at-least" && amount.type !== "date"
      ? [`${id}: “${qualifier}” is a lower bound`]
      : []),
    ...(showAs === "lower-bound" && amount.type !== "at-least" ? [`${id}: is no lower bound`] : []),
    ...(showAs === "range" && amount.type !== "range" && !vague ? [`${id}: is no range`] : []),
    ...(showAs === "date" && amount.type !== "date" && year === null ? [`${id}: has no date`] : []),
    ...((amount.type === "date") === (unit === "date") ? [] : [`${id}: a date has the unit date`]),
    ...((amount.type === "text") === (unit === "text") ? [] : [`${id}: words have the unit text`]),
    ...(yearTo !== null && (year === null || yearTo <= year) ? [`${id}: its years are turned round`] : []),
  ];
}

/** A share is of something, in step with its per cent; nothing is worked out of a whole that nobody knows. */
function checkPart(figure: FigureEntry, byId: ReadonlyMap<string, FigureEntry>): string[] {
  const { id, unit, amount, partOf, calculated } = figure;
  const of = (part: string) => byId.get(part);
  const percent = unit === "percent" && amount.type === "value" ? amount.value / 100 : null;
  return [
    ...(unit === "percent" && !partOf ? [`${id}: a share is a part of something`] : []),
    ...(partOf?.whole && !of(partOf.whole) ? [`${id}: is a part of ${partOf.whole}, which is none`] : []),
    ...(partOf?.share != null && percent !== null && Math.abs(partOf.share - percent) > 1e-9
      ? [`${id}: its share and its per cent differ`]
      : []),
    ...(calculated?.from ?? []).flatMap((source) => {
      const used = of(source);
      if (!used) return [`${id}: is worked out of ${source}, which is none`];
      return used.partOf?.whole === null ? [`${id}: the whole of ${source} is not known`] : [];
    }),
  ];
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
