import * as v from "valibot";
import { FetchFailure } from "../failure.ts";
import { readJson } from "../read-text.ts";
import type { Protocol } from "./protocol.ts";

/** A kind of object in the fairway information of Rijkswaterstaat: `lock`, `terminal`, `berth`. */
export interface FisRequest {
  readonly kind: string;
}

const PAGE_OBJECTS = 500;

const Generation = v.object({
  GeoGeneration: v.union([v.number(), v.string()]),
  PublicationDate: v.string(),
});
const Objects = v.object({ TotalCount: v.number(), Result: v.array(v.record(v.string(), v.unknown())) });

/** An object of the fairway information; geometry is well-known text in degrees. */
export type FisObject = Readonly<Record<string, unknown>>;

/**
 * The data service of vaarweginformatie.nl: first the number of the present edition (`geogeneration`), then its
 * objects by `offset` and `count` up to `TotalCount`.
 */
export const fis: Protocol<FisRequest> = {
  first: (address) => ({ url: `${address}/geogeneration` }),

  async inspect({ path, part, before }, address, { kind }) {
    const [edition] = before;
    if (!edition) {
      const { GeoGeneration, PublicationDate } = parse(Generation, path);
      const url = `${address}/${encodeURIComponent(GeoGeneration)}/${kind}`;
      return {
        count: 0,
        total: null,
        next: { url: `${url}?offset=0&count=${PAGE_OBJECTS}` },
        asOf: PublicationDate,
      };
    }
    const { TotalCount: total, Result } = parse(Objects, path);
    const received = before.reduce((sum, one) => sum + one.count, Result.length);
    const isLast = Result.length === 0 || received >= total;
    const url = new URL(part.url);
    url.searchParams.set("offset", String(received));
    return { count: Result.length, total, next: isLast ? null : { url: url.href }, asOf: edition.asOf };
  },
};

/** The objects of every page after the first. */
export function readFisObjects(paths: readonly string[]): FisObject[] {
  return paths.slice(1).flatMap((path) => parse(Objects, path).Result);
}

function parse<T extends v.GenericSchema>(schema: T, path: string): v.InferOutput<T> {
  const parsed = v.safeParse(schema, readJson(path));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new FetchFailure(
    `sent JSON of another shape: ${v.getDotPath(issue) ?? "the answer"}: ${issue.message}`,
  );
}
