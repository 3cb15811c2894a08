import { businessParks } from "./business-parks.ts";
import { corridor } from "./corridor.ts";
import { countries } from "./countries.ts";
import type { LayerDefinition } from "./layer.ts";
import { locks } from "./locks.ts";
import { municipalities } from "./municipalities.ts";
import { natura2000 } from "./natura-2000.ts";
import { places } from "./places.ts";
import { ports } from "./ports.ts";
import { province } from "./province.ts";
import { railways } from "./railways.ts";
import { roadExits } from "./road-exits.ts";
import { roads } from "./roads.ts";
import { stations } from "./stations.ts";
import { terminals } from "./terminals.ts";
import { truckParkings } from "./truck-parkings.ts";
import { water } from "./water.ts";
import { waterways } from "./waterways.ts";

/** LIST 1. Every layer, bottom to top; the position is the drawing order within a slot. */
export const LAYERS: readonly LayerDefinition[] = [
  countries,
  province,
  municipalities,
  water,
  natura2000,
  businessParks,
  roads,
  railways,
  roadExits,
  stations,
  waterways,
  places,
  corridor,
  truckParkings,
  locks,
  terminals,
  ports,
];
