import type { World } from "../analysis.ts";
import type { WaterBoundScope } from "./question.ts";

/** The ids of the scopes that a municipality belongs to, by its name as the registers write it. */
export function scopesOf(
  world: World,
  scopes: readonly WaterBoundScope[],
): (municipality: string | null) => readonly string[] {
  const municipalities = world.get("municipalities")?.byId;
  const names = scopes.map(({ id, members }) => ({
    id,
    names: new Set(
      members.flatMap((member) => {
        const name = municipalities?.get(member.replace(/^municipalities\//, ""))?.properties.name_nl;
        // The register writes `Hengelo`, Statistics Netherlands `Hengelo (O.)`.
        return name ? [name, name.replace(/ \(.*\)$/, "")] : [];
      }),
    ),
  }));
  return (municipality) =>
    municipality === null ? [] : names.flatMap((scope) => (scope.names.has(municipality) ? scope.id : []));
}
