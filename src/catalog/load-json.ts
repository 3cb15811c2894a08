import * as v from "valibot";
import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";
import { parseJson } from "./parse-json.ts";
import type { Read } from "./read.ts";

/**
 * Reads a small JSON file and checks all of it; `invalid-data` names the first field that is wrong. JSON that
 * has no fields at all, such as `null`, is another file than was asked for: `invalid-json`.
 */
export async function loadJson<const Schema extends v.GenericSchema>(
  read: Read,
  file: string,
  schema: Schema,
): Promise<Result<v.InferOutput<Schema>>> {
  const text = await read(file);
  if (!text.ok) return text;
  const json = parseJson(text.value, file);
  if (!json.ok) return json;
  const parsed = v.safeParse(schema, json.value, { abortEarly: true });
  if (parsed.success) return success(parsed.output);
  const field = v.getDotPath(parsed.issues[0]);
  return failure(
    field === null ? problem("invalid-json", { file }) : problem("invalid-data", { file, field }),
  );
}
