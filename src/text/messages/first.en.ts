import { common } from './common.en';
import type { Messages } from './en';
import { explore } from './explore.en';
import { map } from './map.en';
import { units } from './units.en';

/** The words of the first scored map; all others come when the first panel that needs them is opened. */
export const messages: Partial<Messages> = { ...common, ...units, ...explore, ...map };
