import { common } from './common.fr';
import type { Messages } from './en';
import { explore } from './explore.fr';
import { map } from './map.fr';
import { units } from './units.fr';

/** The words of the first scored map; all others come when the first panel that needs them is opened. */
export const messages: Partial<Messages> = { ...common, ...units, ...explore, ...map };
