import type { Scenario } from '../../model/scenario';
import { withoutDatasets } from '../datasets/without';
import { escapeText } from './escape';
import { PARAMS } from './params';

export const LINK_VERSION = '1';

/** Longer links break in mails and on servers' logs, and are not opened. */
export const LINK_LIMIT = 8000;

/**
 * The scenario as the fragment of a link, without `#`: `v=1&w=C1:12,K1:9.5&sel=region:US-AZ`. Only what differs from
 * `defaults` is told, so whoever opens it must start from equal defaults. The same scenario always gives the same text.
 * Own data and whatever names their columns stay on the device. Longer than `LINK_LIMIT` only with dozens of minutes by crossing or the like: offer the file then.
 */
export function encodeLink(whole: Scenario, defaults: Scenario): string {
  const scenario = withoutDatasets(whole);
  const told = PARAMS.flatMap((param) => param.write(scenario, defaults));
  return [`v=${LINK_VERSION}`, ...told.map(([name, text]) => `${name}=${escapeText(text)}`)].join('&');
}
