import type { Problem } from "../../core/problem.ts";
import type { Translate } from "../../languages/index.ts";

/** The sentence for a problem, with the thing it is about called by the name a person knows. */
export function problemSentence({ code, facts }: Problem, translate: Translate): string {
  const where = [facts.feature, facts.field].filter((part) => part !== undefined && part !== "").join(", ");
  return translate(`problems.${code}`, { ...facts, what: subject(facts, translate), where });
}

function subject(facts: Problem["facts"], translate: Translate): string {
  if (facts.layer !== undefined) {
    return translate("app.layerNamed", { name: translate(`layers.${facts.layer}.name`) });
  }
  if (facts.file === "manifest.json") return translate("app.manifestNamed");
  if (facts.file === "search.json") return translate("app.searchNamed");
  if (facts.file === undefined) return translate("app.partNamed");
  return translate("app.fileNamed", { file: facts.file });
}
