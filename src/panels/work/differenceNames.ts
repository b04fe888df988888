import type { Atlas } from '../../model/atlas';
import { COUNTRIES } from '../../model/geo';
import { MERITS } from '../../model/merit';
import { PROJECT_KINDS, PROJECT_STATUSES } from '../../model/place';
import { LAYERS } from '../../model/scenario';
import { LEVELS, type Level, SITE_KINDS, SITE_MEASURES } from '../../model/site';
import { SURFACE_SHOWS, type SurfaceShow } from '../../model/surface';
import type { ChoicePart, ListPart } from '../../state/differenceTypes';
import type { MessageKey } from '../../text/messages/en';
import type { Text } from '../../text/text';
import type { SiteNames } from './siteNames';

const CHOICE_WORDS = {
  level: (key: Level) => `sites.level.${key}` as const,
  show: (key: SurfaceShow) => `surface.show.${key}` as const,
};

export function choiceOf(part: ChoicePart, value: string, atlas: Atlas, { t, language }: Text): string {
  if (part === 'inside') {
    if (value === '') return t('sites.inside.all');
    return atlas.regions.find(({ id }) => id === value)?.names[language] ?? value;
  }
  if (part === 'level') return wordIn(LEVELS, value, t, CHOICE_WORDS.level);
  return wordIn(SURFACE_SHOWS, value, t, CHOICE_WORDS.show);
}

/** The word for one of some keys; the key itself where it is none of them. */
function wordIn<T extends string>(keys: readonly T[], id: string, t: Text['t'], keyOf: (key: T) => MessageKey): string {
  const key = keys.find((candidate) => candidate === id);
  return key === undefined ? id : t(keyOf(key));
}

export function meritName(id: string, t: Text['t']): string {
  const merit = MERITS.find((candidate) => candidate === id);
  return merit === undefined ? id : t(`border.rank.${merit}`);
}

export function countryName(id: string, t: Text['t']): string {
  const country = COUNTRIES.find((candidate) => candidate === id);
  return country === undefined ? id : t(`country.${country}`);
}

export function measureName(id: string, t: Text['t']): string {
  return wordIn(SITE_MEASURES, id, t, (key) => `sites.measure.${key}`);
}

export function wordOf(part: ListPart, id: string, atlas: Atlas, { t, language }: Text, siteNames: SiteNames): string {
  switch (part) {
    case 'countries':
      return wordIn(COUNTRIES, id, t, (key) => `country.${key}`);
    case 'kinds':
      return wordIn(PROJECT_KINDS, id, t, (key) => `explore.kind.${key}`);
    case 'statuses':
      return wordIn(PROJECT_STATUSES, id, t, (key) => `explore.status.${key}`);
    case 'layers':
      return wordIn(LAYERS, id, t, (key) => `explore.layer.${key}`);
    case 'locked':
      return atlas.criteria.find((item) => item.id === id)?.names[language] ?? id;
    case 'picked':
    case 'compared':
      return atlas.regions.find((item) => item.id === id)?.names[language] ?? id;
    case 'siteKinds':
      return wordIn(SITE_KINDS, id, t, (key) => `sites.kind.${key}`);
    case 'comparedSites':
      return siteNames(id);
    case 'fabs':
      return atlas.projects.find((item) => item.id === id)?.name ?? id;
    case 'comparedPorts':
      return atlas.ports.find((item) => item.id === id)?.name ?? id;
  }
}

const ROADS: Readonly<Record<string, MessageKey>> = {
  motorway: 'explore.assume.motorway',
  highway: 'explore.assume.highway',
  'port access': 'explore.assume.portAccess',
  'off network': 'explore.assume.offNetwork',
};

export function roadName(id: string, t: Text['t']): string {
  const key = ROADS[id];
  return key === undefined ? id : t(key);
}

export function crossingName(id: string, { crossings }: Atlas): string {
  return crossings.find((item) => item.id === id)?.name ?? id;
}
