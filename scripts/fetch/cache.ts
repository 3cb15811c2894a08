import { createHash } from "node:crypto";
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import * as v from "valibot";
import { writeWholeFile } from "../io/write-file.ts";

const Part = v.object({
  url: v.string(),
  /** Name in the folder of the source, after the content. */
  file: v.string(),
  bytes: v.number(),
  sha256: v.string(),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
  /** The `Content-Crs` of an OGC API, without its angle brackets. */
  contentCrs: v.nullable(v.string()),
  receivedAt: v.string(),
  /** Features or records in it. */
  count: v.number(),
  /** The day or moment whose state it is, by the source itself. */
  asOf: v.nullable(v.string()),
});

/** One page or file as it came in. */
export type Part = v.InferOutput<typeof Part>;

const Ask = v.object({ url: v.string(), body: v.optional(v.string()) });

const Journal = v.object({
  /** What was asked for; another request makes what is here worthless. */
  request: v.string(),
  startedAt: v.string(),
  parts: v.array(Part),
  /** What has to be asked next; null when all is here. */
  next: v.nullable(Ask),
});

/** How far a source has come: written after every page, so that an interrupted run goes on from there. */
export type Journal = v.InferOutput<typeof Journal>;

const ANSWER = "answer.json";
const UNFINISHED = "unfinished.json";

/** What was fetched of one source: whole answers, and what an interrupted run left. */
export interface SourceCache {
  readonly folder: string;
  /** The last whole answer. */
  answer(): Journal | null;
  unfinished(): Journal | null;
  keepUnfinished(journal: Journal): void;
  /** Makes a journal the whole answer, in one step, and drops what nothing names any more. */
  finish(journal: Journal): void;
  /** Drops what an interrupted run left. */
  forgetUnfinished(): void;
  path(part: Pick<Part, "file">): string;
  /** Takes a file that has come in whole, under a name after its content. */
  adopt(path: string): Promise<Pick<Part, "file" | "sha256">>;
}

/** The cache of one source in `data/raw/<id>`. Files are named by content, so a page is never half of two. */
export function openSourceCache(rawFolder: string, id: string): SourceCache {
  const folder = join(rawFolder, id);
  mkdirSync(folder, { recursive: true });
  const write = (file: string, journal: Journal) =>
    writeWholeFile(join(folder, file), `${JSON.stringify(journal, null, 2)}\n`);
  return {
    folder,
    answer: () => readJournal(folder, ANSWER),
    unfinished: () => readJournal(folder, UNFINISHED),
    keepUnfinished: (journal) => write(UNFINISHED, journal),
    finish: (journal) => {
      write(ANSWER, journal);
      rmSync(join(folder, UNFINISHED), { force: true });
      sweep(folder, new Set([ANSWER, ...journal.parts.map(({ file }) => file)]));
    },
    forgetUnfinished: () => rmSync(join(folder, UNFINISHED), { force: true }),
    path: ({ file }) => join(folder, file),
    adopt: async (path) => {
      const hash = createHash("sha256");
      await pipeline(createReadStream(path), hash);
      const sha256 = hash.digest("hex");
      const file = sha256.slice(0, 20);
      renameSync(path, join(folder, file));
      return { file, sha256 };
    },
  };
}

/** A journal that is there, is one, and whose files are all there; else there is none. */
function readJournal(folder: string, file: string): Journal | null {
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Journal), readFileSync(path, "utf8"));
  if (!parsed.success) return null;
  return parsed.output.parts.every((part) => existsSync(join(folder, part.file))) ? parsed.output : null;
}

function sweep(folder: string, kept: ReadonlySet<string>): void {
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file), { force: true });
}
