import { energy as recipe } from "../recipes/energy.ts";
import { ENERGY_FACTS_FILE } from "../sources/energy-facts.ts";
import { readChargingLocation } from "../sources/live/ndw-charging.ts";
import { NDW_CHARGING_FILE } from "../sources/ndw-charging.ts";
import { cook } from "./cook.ts";
import type { Refresh } from "./refresh.ts";
import { openStandIns, type StandIn } from "./stand-ins.ts";

/** Fast chargers anew, all of them; the places collected by hand stay. */
export const energy: Refresh = {
  layer: "energy",
  sources: ["ndw-charging"],
  async build(context) {
    const { answers, built, folder } = context;
    const chargers: StandIn[] = [];
    for await (const location of answers.locations("ndw-charging")) {
      const charger = readChargingLocation(location);
      if (charger) chargers.push(charger);
    }
    const read = openStandIns({ [NDW_CHARGING_FILE]: chargers }, { tables: [ENERGY_FACTS_FILE], folder });
    const collected = (built.get("energy")?.features ?? []).filter(
      ({ properties }) => properties.kind !== "fast-charging" && !folder?.has(ENERGY_FACTS_FILE),
    );
    return cook(recipe, read, context, { source: "ndw-charging" }, ({ features }) => ({
      type: "FeatureCollection",
      features: [...features, ...collected],
    }));
  },
};
