import { businessParks } from "./business-parks.ts";
import { corridor } from "./corridor.ts";
import { countries } from "./countries.ts";
import { energy } from "./energy.ts";
import { institutions } from "./institutions.ts";
import type { LayerDefinition } from "./layer.ts";
import { locks } from "./locks.ts";
import { municipalities } from "./municipalities.ts";
import { natura2000 } from "./natura-2000.ts";
import { partnerPlaces } from "./partner-places.ts";
import { places } from "./places.ts";
import { ports } from "./ports.ts";
import { projects } from "./projects.ts";
import { province } from "./province.ts";
import { railways } from "./railways.ts";
import { roadExits } from "./road-exits.ts";
import { roads } from "./roads.ts";
import { stations } from "./stations.ts";
import { terminals } from "./terminals.ts";
import { truckParkings } from "./truck-parkings.ts";
import { water } from "./water.ts";
import { waterways } from "./waterways.ts";
import { zeroEmissionZones } from "./zero-emission-zones.ts";

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
  partnerPlaces,
  institutions,
  energy,
  zeroEmissionZones,
  truckParkings,
  locks,
  terminals,
  ports,
  projects,
];
