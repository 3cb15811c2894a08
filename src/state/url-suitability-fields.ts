import { defaultSuitability } from "../analyses/suitability/presets.ts";
import { refuse, type UrlField } from "./url-field.ts";
import {
  readScenarios,
  readSuitability,
  shapesFit,
  writeScenarios,
  writeSuitability,
} from "./url-suitability.ts";

const parameters: UrlField = {
  key: "q",
  isForPlanner: true,
  write: ({ suitability }) => {
    if (suitability.parameters === defaultSuitability) return null;
    const text = writeSuitability(suitability.parameters);
    return text === writeSuitability(defaultSuitability) ? null : text;
  },
  read: (text, document) => {
    const read = readSuitability(text);
    if ("refused" in read) return refuse(document, `q=${read.refused}`);
    if (!shapesFit([read.parameters])) return refuse(document, `q=${text}`);
    return {
      document: { ...document, suitability: { ...document.suitability, parameters: read.parameters } },
      refusals: [],
    };
  },
};

const scenarios: UrlField = {
  key: "qs",
  isForPlanner: true,
  write: ({ suitability }) => writeScenarios(suitability.scenarios) || null,
  read: (text, document) => {
    const { scenarios: read, refused } = readScenarios(text);
    const active = document.suitability.parameters;
    const fitting = read.filter((_, index) =>
      shapesFit([active, ...read.slice(0, index + 1).map((scenario) => scenario.parameters)]),
    );
    const surplus = read.slice(fitting.length).map((scenario) => writeScenarios([scenario]));
    const next = { ...document, suitability: { ...document.suitability, scenarios: fitting } };
    return refuse(next, ...[...refused, ...surplus].map((part) => `qs=${part}`));
  },
};

/** What a link says of suitability. */
export const SUITABILITY_FIELDS: readonly UrlField[] = [parameters, scenarios];
