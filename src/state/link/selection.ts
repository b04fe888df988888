import type { Selection } from '../../model/scenario';
import type { Codec } from './codec';
import type { LinkKnown } from './known';
import type { LinkExpected, Place } from './problem';

const LISTS: Readonly<Record<Exclude<Selection['type'], 'none'>, Place>> = {
  region: 'regions',
  port: 'ports',
  crossing: 'crossings',
  project: 'projects',
  park: 'parks',
  gateway: 'gateways',
  resource: 'resources',
  linkage: 'projects',
};
const KINDS = Object.keys(LISTS).join(', ');

/** What is selected, `region:US-AZ`, or `none`. Of several the first known one counts. */
export const selection: Codec<Selection> = {
  write: (value) => {
    if (value.type === 'none') return 'none';
    return `${value.type}:${value.type === 'linkage' ? value.fabId : value.id}`;
  },
  read: (text, fallback, { known, report }) => {
    if (text === 'none') return { type: 'none' };
    const items = text.split(',').map((item) => ({ item, found: selected(item, known) }));
    const first = items.find(({ found }) => found !== undefined);
    for (const { item, found } of items) {
      if (found === undefined) report(item, expectedOf(item), first === undefined ? 'default' : 'dropped');
      else if (found !== first?.found) report(item, { type: 'single' }, 'dropped');
    }
    return first?.found ?? fallback;
  },
};

function expectedOf(item: string): LinkExpected {
  const kind = item.split(':')[0];
  const list = Object.entries(LISTS).find(([name]) => name === kind)?.[1];
  return list === undefined ? { type: 'selection', words: KINDS } : { type: list };
}

function selected(item: string, known: LinkKnown): Selection | undefined {
  const colon = item.indexOf(':');
  const type = item.slice(0, Math.max(0, colon));
  const id = item.slice(colon + 1);
  switch (type) {
    case 'region':
      return pick(known.regions, id, (found) => ({ type, id: found }));
    case 'port':
      return pick(known.ports, id, (found) => ({ type, id: found }));
    case 'crossing':
      return pick(known.crossings, id, (found) => ({ type, id: found }));
    case 'project':
      return pick(known.projects, id, (found) => ({ type, id: found }));
    case 'park':
      return pick(known.parks, id, (found) => ({ type, id: found }));
    case 'gateway':
      return pick(known.gateways, id, (found) => ({ type, id: found }));
    case 'resource':
      return pick(known.resources, id, (found) => ({ type, id: found }));
    case 'linkage':
      return pick(known.projects, id, (found) => ({ type, fabId: found }));
    default:
      return undefined;
  }
}

function pick<T extends string>(ids: readonly T[], id: string, make: (id: T) => Selection): Selection | undefined {
  const found = ids.find((candidate) => candidate === id);
  return found === undefined ? undefined : make(found);
}
