import { businessParks } from "./business-parks.ts";
import { corridor } from "./corridor.ts";
import { countries } from "./countries.ts";
import { energy } from "./energy.ts";
import { institutions } from "./institutions.ts";
import { locks } from "./locks.ts";
import { municipalities } from "./municipalities.ts";
import { natura2000 } from "./natura-2000.ts";
import { partnerPlaces } from "./partner-places.ts";
import { places } from "./places.ts";
import { ports } from "./ports.ts";
import { projects } from "./projects.ts";
import { province } from "./province.ts";
import { railways } from "./railways.ts";
import type { Recipe } from "./recipe.ts";
import { roadExits } from "./road-exits.ts";
import { roads } from "./roads.ts";
import { stations } from "./stations.ts";
import { terminals } from "./terminals.ts";
import { truckParkings } from "./truck-parkings.ts";
import { water } from "./water.ts";
import { waterways } from "./waterways.ts";
import { zeroEmissionZones } from "./zero-emission-zones.ts";

/** Every recipe, in the order they are made: a recipe may look at the layers before it. */
export const RECIPES: readonly Recipe[] = [
  countries,
  province,
  municipalities,
  water,
  natura2000,
  waterways,
  roads,
  railways,
  roadExits,
  stations,
  places,
  ports,
  terminals,
  locks,
  truckParkings,
  businessParks,
  corridor,
  zeroEmissionZones,
  energy,
  institutions,
  partnerPlaces,
  projects,
];
