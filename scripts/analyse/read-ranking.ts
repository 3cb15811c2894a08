import { readFile, stat } from "node:fs/promises";
import * as v from "valibot";
import { defaultSuitability } from "../../src/analyses/suitability/presets.ts";
import type { SuitabilityParameters } from "../../src/analyses/suitability/question.ts";
import { readParameters } from "../../src/state/url-parameters.ts";
import { readSuitability } from "../../src/state/url-suitability.ts";
import { Complaint } from "./complaint.ts";
import { parametersSchema } from "./parameters-schema.ts";

/**
 * The settings of a ranking from a file or an address: a view document, the parameters alone, an outcome of this
 * command or a GeoJSON of the app; or an address of the app, of which only what stands behind the `#` is read.
 */
export async function readRanking(document: string | null): Promise<SuitabilityParameters> {
  if (document === null) return defaultSuitability;
  const isFile = await stat(document).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile) return readRankingFile(document);
  const at = document.indexOf("#");
  if (at < 0) throw new Complaint("suitability.cli.documentMissing", { document });
  return readRankingAddress(document.slice(at));
}

/** An address that says nothing of a ranking means the one that the app starts with, as in the app. */
function readRankingAddress(hash: string): SuitabilityParameters {
  const text = readParameters(hash).get("q");
  if (text === undefined) return defaultSuitability;
  const read = readSuitability(text);
  if ("refused" in read) throw new Complaint("suitability.cli.badAddress", { part: `q=${read.refused}` });
  return read.parameters;
}

async function readRankingFile(file: string): Promise<SuitabilityParameters> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file, "utf8"));
  } catch {
    throw new Complaint("suitability.cli.notJson", { file });
  }
  const parsed = v.safeParse(parametersSchema, parametersIn(content));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? "";
  throw new Complaint("suitability.cli.badFile", { file, where: where || "parameters" });
}

/** Where parameters stand in each of the files that have them. */
function parametersIn(content: unknown): unknown {
  for (const path of [["suitability", "parameters"], ["knooppunt", "parameters"], ["parameters"]]) {
    const found = path.reduce<unknown>(member, content);
    if (found !== undefined) return found;
  }
  return content;
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
