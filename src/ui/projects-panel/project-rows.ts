import type { FeatureProperties, LayerFeature } from "../../catalog/feature.ts";
import { PROJECT_THEMES } from "../../catalog/project-themes.ts";
import { type Moment, type Phase, phaseAt } from "../../layers/time.ts";

/** What the projects can be filtered by, in the order of the panel; each is an attribute of the layer. */
export const PROJECT_FILTERS = ["theme", "stage", "regionId"] as const;
export type ProjectFilter = (typeof PROJECT_FILTERS)[number];

/** One project of the list and whether the map shows it at the chosen moment. */
export interface ProjectRow {
  readonly properties: FeatureProperties;
  readonly phase: Phase;
  readonly isPlaced: boolean;
}

/** The list: what counts now by theme, and the plans that have ended. */
export interface ProjectRows {
  readonly themes: readonly { readonly theme: string; readonly rows: readonly ProjectRow[] }[];
  readonly archive: readonly ProjectRow[];
  /** How many pass the filters, archive included. */
  readonly count: number;
  readonly total: number;
  /** How many of them the map draws now. */
  readonly onMap: number;
}

/** Orders the projects by theme and keeps what has ended apart; nothing that passes the filters is left out. */
export function projectRows(
  features: readonly LayerFeature[],
  filters: Readonly<Record<string, string>>,
  moment: Moment,
): ProjectRows {
  const wanted = Object.entries(filters);
  const rows = features
    .filter(({ properties }) => wanted.every(([attribute, value]) => properties[attribute] === value))
    .map(
      ({ properties, geometry }): ProjectRow => ({
        properties,
        phase: phaseAt(properties, moment),
        isPlaced: geometry !== null,
      }),
    );
  const current = rows.filter(({ phase }) => phase !== "archive");
  const themes = optionsOf(features, "theme").map((theme) => ({
    theme,
    rows: current.filter(({ properties }) => properties.theme === theme).toSorted(byPlan),
  }));
  return {
    themes: themes.filter((group) => group.rows.length > 0),
    archive: rows.filter(({ phase }) => phase === "archive").toSorted(byPlan),
    count: rows.length,
    total: features.length,
    onMap: rows.filter(({ phase, isPlaced }) => phase === "shown" && isPlaced).length,
  };
}

/** The order of the choices; what is not named here comes last, by its name. */
const ORDERS: Readonly<Record<ProjectFilter, readonly string[]>> = {
  theme: PROJECT_THEMES,
  stage: ["done", "running", "under-construction", "planned", "studied", "lobbied", "idea", "cancelled"],
  regionId: [],
};

/** The values that an attribute has in the data, in the order in which people choose. */
export function optionsOf(features: readonly LayerFeature[], filter: ProjectFilter): readonly string[] {
  const found = [...new Set(features.map(({ properties }) => String(properties[filter])))];
  const place = (value: string) => ORDERS[filter].indexOf(value);
  const rank = (value: string) => (place(value) < 0 ? ORDERS[filter].length : place(value));
  return found.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** As the documents number them: T1-b before T1-c, T1 before T2; the rest after. */
function byPlan(a: ProjectRow, b: ProjectRow): number {
  const number = ({ properties }: ProjectRow) => String(properties.documentIds);
  const isNumbered = (row: ProjectRow) => Number(!/^(T|G|MRA)/.test(number(row)));
  return isNumbered(a) - isNumbered(b) || (number(a) < number(b) ? -1 : number(a) > number(b) ? 1 : 0);
}
