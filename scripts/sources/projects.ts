import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { PROJECT_THEMES } from "../../src/catalog/project-themes.ts";
import { STATUSES } from "../../src/core/status.ts";

const FOLDER = "data/projects";

const Words = v.strictObject({ nl: v.pipe(v.string(), v.nonEmpty()), en: v.pipe(v.string(), v.nonEmpty()) });
const Year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100)));

/** Analyses that answer what a project asks; some are still to be made. */
const PROJECT_ANALYSES = [
  "proximity",
  "suitability",
  "clusters",
  "coverage",
  "water-bound",
  "reach",
  "modal-shift",
  "what-if",
] as const;

const Project = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  /** The numbers of the reading notes (`T1-b`), so that a test can walk over all of them. */
  documentIds: v.pipe(v.array(v.string()), v.minLength(1)),
  name_nl: v.pipe(v.string(), v.nonEmpty()),
  name_en: v.pipe(v.string(), v.nonEmpty()),
  theme: v.picklist(PROJECT_THEMES),
  /** The task [opgave] under which the document puts it. */
  task: v.nullable(Words),
  lead: v.nullable(Words),
  /** As the document says it, of the thing the project is about; `existing` is a measure that runs. */
  status: v.picklist(STATUSES),
  /** Carried out, by a document or a named source. */
  done: v.boolean(),
  /** The first year in which it can be there, null when no source gives one. */
  fromYear: Year,
  /** The last year of a plan that ends by itself, null when it does not. */
  toYear: Year,
  yearText: v.nullable(Words),
  /** Who gives the year, where it is not the documents. */
  yearSource: v.nullable(v.string()),
  /** Only what a document gives; begins with `voorstel` where it is a proposal. */
  moneyText: v.nullable(Words),
  location: v.strictObject({
    kind: v.picklist(["place", "line", "region", "none"]),
    /** Features that give the place (`locks/eefde-noord`). */
    refs: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9._-]+$/))),
    precisionMeters: v.nullable(v.number()),
  }),
  evidence: v.pipe(
    v.array(
      v.strictObject({
        document: v.pipe(v.string(), v.regex(/^\d{3}$/)),
        lines: v.pipe(v.string(), v.regex(/^\d+(-\d+)?$/)),
        /** At most fifteen words, as the document has them. */
        quote: v.pipe(v.string(), v.maxWords("nl", 15)),
      }),
    ),
    v.minLength(1),
  ),
  serves: v.strictObject({
    layers: v.array(v.string()),
    analyses: v.array(v.picklist(PROJECT_ANALYSES)),
  }),
  note: v.nullable(Words),
  /** Who says what the note says, where it is not the documents. */
  noteSource: v.nullable(v.string()),
});

/** One project, policy task or plan of the founding documents. */
export type Project = v.InferOutput<typeof Project>;

/** One file of `data/projects`: the projects of one region; its JSON Schema is `data/schema/projects.schema.json`. */
export const ProjectFile = v.strictObject({
  $schema: v.string(),
  region: v.string(),
  projects: v.array(Project),
});
export type ProjectFile = v.InferOutput<typeof ProjectFile>;

/** Reads every file of `data/projects`; what does not fit is named by file and field. */
export function readProjects(folder = FOLDER): readonly ProjectFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const parsed = v.safeParse(ProjectFile, JSON.parse(readFileSync(join(folder, file), "utf8")));
      if (!parsed.success) {
        const [issue] = parsed.issues;
        throw new Error(`${folder}/${file}: ${v.getDotPath(issue) ?? "file"}: ${issue.message}`);
      }
      if (parsed.output.region !== basename(file, ".json")) {
        throw new Error(`${folder}/${file}: region: is ${parsed.output.region}`);
      }
      return parsed.output;
    });
}
