import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import type { Figure, FigureBook } from "./figure-book.ts";

/** Why a figure may not be divided. */
const SPLIT_REFUSALS = ["split-further", "split-unknown"] as const;

/** One half of a split: its words, its share from 0 to 1, and the amount that makes of the whole. */
interface SplitPart {
  readonly name_nl: string;
  readonly name_en: string;
  readonly share: number;
  readonly value: number;
}

/** A figure divided in two: the part a document gives, and everything else together. */
export interface FigureSplit {
  readonly whole: Figure;
  /** The figure that gives the share. */
  readonly by: Figure;
  readonly parts: readonly [SplitPart, SplitPart];
}

/**
 * The one split a document allows: the part it gives, and the rest, undivided. What is itself a part is not
 * divided further, and a figure whose parts nobody gives is not divided at all: the other modes of transport
 * have no figures, and four bars would be invented.
 */
export function splitOf(whole: Figure, { figures }: FigureBook): Result<FigureSplit> {
  const refuse = (reason: (typeof SPLIT_REFUSALS)[number]) =>
    failure<FigureSplit>(problem("figures-refused", { a: whole.id, reasons: reason }));
  if (whole.partOf) return refuse("split-further");
  const by = figures.find(({ partOf }) => partOf?.whole === whole.id && partOf.rest_nl !== null);
  const part = by?.partOf;
  if (!by || part?.share == null || whole.amount.type !== "value") return refuse("split-unknown");
  const { share, part_nl, part_en, rest_nl, rest_en } = part;
  const { value } = whole.amount;
  return success({
    whole,
    by,
    parts: [
      half(part_nl, part_en, share, value * share),
      half(rest_nl, rest_en, 1 - share, value * (1 - share)),
    ],
  });
}

function half(nl: string | null, en: string | null, share: number, value: number): SplitPart {
  return { name_nl: nl ?? "", name_en: en ?? nl ?? "", share, value };
}
