import type { Step } from './step';
import { step as regions } from './steps/regions';

/** Every artefact of `public/`, in the order of making. */
export const steps: readonly Step[] = [regions];
