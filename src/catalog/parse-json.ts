import { problem } from "../core/problem.ts";
import { failure, type Result, success } from "../core/result.ts";

/** Reads JSON; a text that is cut off or is not JSON at all gives `invalid-json`, naming the file. */
export function parseJson(text: string, file: string): Result<unknown> {
  try {
    return success(JSON.parse(text));
  } catch {
    return failure(problem("invalid-json", { file }));
  }
}
