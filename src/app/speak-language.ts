import { setLanguage } from "../languages/index.ts";
import { notify } from "../state/actions.ts";

/** Speaks the wished language; when its words cannot be fetched Dutch, and says so. Gives what is spoken. */
export async function speakLanguage(wished: string): Promise<string> {
  try {
    await setLanguage(wished);
    return wished;
  } catch {
    notify("problem", "toolbar.languageProblem");
    return "nl";
  }
}
