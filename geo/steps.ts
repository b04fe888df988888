import type { Step } from './step';
import { step as basemap } from './steps/basemap';
import { step as campuses } from './steps/campuses';
import { step as cells } from './steps/cells';
import { step as cities } from './steps/cities';
import { step as counties } from './steps/counties';
import { step as fonts } from './steps/fonts';
import { step as gateways } from './steps/gateways';
import { step as indicators } from './steps/indicators';
import { step as labels } from './steps/labels';
import { step as network } from './steps/network';
import { step as notes } from './steps/notes';
import { step as parks } from './steps/parks';
import { step as places } from './steps/places';
import { step as planEntries } from './steps/planEntries';
import { step as ports } from './steps/ports';
import { step as programmes } from './steps/programmes';
import { step as projects } from './steps/projects';
import { step as regions } from './steps/regions';
import { step as resources } from './steps/resources';
import { step as roadFacts } from './steps/roadFacts';
import { step as sites } from './steps/sites';
import { step as sources } from './steps/sources';
import { step as states } from './steps/states';

/** Every artefact of `public/`, in the order of making. */
export const steps: readonly Step[] = [
  states,
  cells,
  basemap,
  counties,
  labels,
  fonts,
  regions,
  places,
  network,
  indicators,
  sources,
  campuses,
  cities,
  sites,
  ports,
  planEntries,
  projects,
  gateways,
  parks,
  programmes,
  resources,
  roadFacts,
  notes,
];
