import type { SuitabilityParameters } from "../analyses/suitability/types.ts";
import { change, notifyProblem } from "./actions.ts";
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

/** The document itself when the edit changed nothing. */
export function withParameters(document: ViewDocument, edit: EditParameters): ViewDocument {
  const parameters = edit(document.suitability.parameters);
  if (parameters === document.suitability.parameters) return document;
  return { ...document, suitability: { ...document.suitability, parameters } };
}
