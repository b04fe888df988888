import { common } from './common.es';
import type { Messages } from './en';
import { explore } from './explore.es';
import { map } from './map.es';
import { units } from './units.es';

/** The words of the first scored map; all others come when the first panel that needs them is opened. */
export const messages: Partial<Messages> = { ...common, ...units, ...explore, ...map };
