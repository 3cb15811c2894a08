import type { SuitabilityParameters } from "../analyses/suitability/question.ts";
import { adjust, change, notifyProblem, settle } from "./actions.ts";
import type { ViewDocument } from "./document.ts";
import { linkable } from "./linkable.ts";
import { store } from "./store.ts";

type Suitability = ViewDocument["suitability"];
export type EditParameters = (parameters: SuitabilityParameters) => SuitabilityParameters;

/** Makes one step of a change; one that a link could not carry is refused with a sentence. */
export function changeSuitability(note: string, edit: (suitability: Suitability) => Suitability): void {
  const before = store.getState().document.suitability;
  const wanted = edit(before);
  if (wanted === before) return;
  const fitting = linkable(wanted);
  if (fitting.ok) change(note, (document) => ({ ...document, suitability: fitting.value }));
  else notifyProblem(fitting.problem);
}

export function changeParameters(note: string, edit: EditParameters): void {
  changeSuitability(note, (suitability) => {
    const parameters = edit(suitability.parameters);
    return parameters === suitability.parameters ? suitability : { ...suitability, parameters };
  });
}

/**
 * Makes one step of everything that was dragged since `before`, rounded as a link carries it. What a link could
 * not carry goes back to what it was, with a sentence.
 */
export function settleParameters(note: string, before: ViewDocument): void {
  const dragged = store.getState().document.suitability;
  if (dragged === before.suitability) return;
  const fitting = linkable(dragged);
  const suitability = fitting.ok ? fitting.value : before.suitability;
  adjust((document) => ({ ...document, suitability }));
  if (fitting.ok) settle(note, before);
  else notifyProblem(fitting.problem);
}

/** The document itself when the edit changed nothing. */
export function withParameters(document: ViewDocument, edit: EditParameters): ViewDocument {
  const parameters = edit(document.suitability.parameters);
  if (parameters === document.suitability.parameters) return document;
  return { ...document, suitability: { ...document.suitability, parameters } };
}
