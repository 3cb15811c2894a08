import * as v from "valibot";
import { FetchFailure, temporaryFailure } from "../failure.ts";
import { readJson } from "../read-text.ts";
import type { Protocol } from "./protocol.ts";

/** A query in Overpass QL with `[out:json]`. */
export interface OverpassRequest {
  readonly query: string;
}

const Position = v.object({ lat: v.pipe(v.number(), v.finite()), lon: v.pipe(v.number(), v.finite()) });
const Tags = v.optional(v.record(v.string(), v.string()), {});

const Element = v.variant("type", [
  v.object({ type: v.literal("node"), id: v.number(), tags: Tags, ...Position.entries }),
  v.object({
    type: v.literal("way"),
    id: v.number(),
    tags: Tags,
    geometry: v.optional(v.array(v.nullable(Position)), []),
  }),
  v.object({
    type: v.literal("relation"),
    id: v.number(),
    tags: Tags,
    members: v.optional(
      v.array(
        v.object({
          type: v.string(),
          role: v.optional(v.string(), ""),
          geometry: v.optional(v.array(v.nullable(Position)), []),
        }),
      ),
      [],
    ),
  }),
]);

/** A thing of OpenStreetMap as Overpass gives it with `out tags geom`. */
export type OverpassElement = v.InferOutput<typeof Element>;

const Answer = v.object({
  osm3s: v.optional(v.object({ timestamp_osm_base: v.optional(v.string()) })),
  remark: v.optional(v.string()),
  elements: v.array(Element),
});

/** Overpass of OpenStreetMap: one query, one answer. A query that ran out of time answers 200 with a `remark`. */
export const overpass: Protocol<OverpassRequest> = {
  first: (address, { query }) => ({ url: address, body: new URLSearchParams({ data: query }).toString() }),

  async inspect({ path }) {
    const { elements, osm3s } = readAnswer(path);
    return { count: elements.length, total: null, next: null, asOf: osm3s?.timestamp_osm_base ?? null };
  },
};

/** The elements of an answer; one that comes twice is given once. */
export function readOverpassElements(path: string): OverpassElement[] {
  return [...new Map(readAnswer(path).elements.map((one) => [`${one.type} ${one.id}`, one])).values()];
}

function readAnswer(path: string): v.InferOutput<typeof Answer> {
  const parsed = v.safeParse(Answer, readJson(path));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new FetchFailure(
      `sent JSON of another shape: ${v.getDotPath(issue) ?? "the answer"}: ${issue.message}`,
    );
  }
  const { remark } = parsed.output;
  if (remark && /error|timed out|out of memory/i.test(remark)) {
    throw temporaryFailure(`gave up half-way: ${remark.slice(0, 200)}`);
  }
  return parsed.output;
}
