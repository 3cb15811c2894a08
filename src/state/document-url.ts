import { type Problem, problem } from "../core/problem.ts";
import { defaultDocument } from "./default-document.ts";
import type { ViewDocument } from "./document.ts";
import { migrate, URL_VERSION } from "./migrations.ts";
import type { Refusal } from "./url-field.ts";
import { URL_FIELDS } from "./url-fields.ts";
import { readParameters, writeParameters } from "./url-parameters.ts";

/** Far beyond any link we write; what is longer is not read at all. */
const MAX_CHARACTERS = 32_000;

const DEFAULT_LANGUAGE = "nl";

/** What an address said: a whole document, the language when it names one, and what could not be used. */
export interface OpenedUrl {
  readonly document: ViewDocument;
  readonly language: string | null;
  readonly problems: readonly Problem[];
}

/** Who opens an address: in the explorer or in the embed. */
export type Reader = "planner" | "visitor";

/**
 * Writes a document as the hash of an address: what differs from the default, the camera first, and the
 * version. `language` is written unless it is null or Dutch, the default; "" when there is nothing to say.
 */
export function encodeDocument(document: ViewDocument, language: string | null = null): string {
  const parameters: [string, string][] = [];
  for (const field of URL_FIELDS) {
    const text = field.write(document);
    if (text !== null) parameters.push([field.key, text]);
  }
  if (language !== null && language !== DEFAULT_LANGUAGE) parameters.push(["lang", language]);
  if (parameters.length === 0) return "";
  const at = parameters[0]?.[0] === "map" ? 1 : 0;
  return writeParameters(parameters.toSpliced(at, 0, ["v", String(URL_VERSION)]));
}

/**
 * Reads the hash of an address. Never fails: what it cannot use keeps its default and is named in
 * `problems`.
 *
 * @param reader who is told: the embed's visitor hears nothing of what only a planner sees
 */
export function decodeDocument(hash: string, reader: Reader = "planner"): OpenedUrl {
  if (hash.length > MAX_CHARACTERS) {
    const refusals = [{ code: "invalid-url", subject: hash }] as const;
    return {
      document: defaultDocument,
      language: null,
      problems: summarise(refusals, "invalid-url", "parts"),
    };
  }
  const raw = readParameters(hash);
  const version = readVersion(raw.get("v"));
  const problems: Problem[] = [];
  if (version > URL_VERSION) problems.push(problem("newer-url"));

  const parameters = migrate(raw, version);
  const refusals: Refusal[] = [];
  let document = defaultDocument;
  for (const field of URL_FIELDS) {
    const text = parameters.get(field.key);
    if (text === undefined) continue;
    const answer = field.read(text, document);
    document = answer.document;
    if (reader === "planner" || !field.isForPlanner) refusals.push(...answer.refusals);
  }
  if (parameters.has("")) refusals.push({ code: "invalid-url", subject: parameters.get("") ?? "" });
  problems.push(
    ...summarise(refusals, "unknown-layer", "layers"),
    ...summarise(refusals, "invalid-url", "parts"),
  );
  return { document, language: parameters.get("lang") ?? null, problems };
}

/** A missing version is 0, as is one that is not a number: links written by hand. */
function readVersion(text: string | undefined): number {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

const MAX_NAMED = 5;
const MAX_NAME_CHARACTERS = 40;

function summarise(refusals: readonly Refusal[], code: Refusal["code"], fact: string): readonly Problem[] {
  const refused = refusals.filter((refusal) => refusal.code === code);
  const subjects = [...new Set(refused.map((refusal) => refusal.subject))];
  if (subjects.length === 0) return [];
  const named = subjects
    .slice(0, MAX_NAMED)
    .map((name) => (name.length > MAX_NAME_CHARACTERS ? `${name.slice(0, MAX_NAME_CHARACTERS)}…` : name));
  return [problem(code, { [fact]: [...named, ...(subjects.length > MAX_NAMED ? ["…"] : [])].join(", ") })];
}
