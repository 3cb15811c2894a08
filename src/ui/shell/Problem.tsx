import type { Problem as ProblemValue } from "../../core/problem.ts";
import { useLanguage } from "../use-language.ts";
import { problemSentence } from "./problem-sentence.ts";

/** What went wrong and what to do about it, in the person's language. */
export function Problem({ problem }: { readonly problem: ProblemValue }) {
  const { translate } = useLanguage();
  return <span className="problem">{problemSentence(problem, translate)}</span>;
}
