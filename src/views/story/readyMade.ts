import type { PortId, RegionId } from '../../model/ids';
import type { Scenario, Scene } from '../../model/scenario';
import { type Audience, type Focus, SECONDS, type Telling } from '../../model/story';
import { byHoursToFab } from './tellings/corridor';
import { TELLERS } from './tellings/table';
import { reachOf, regionOf, type StoryWorld } from './world';

export const READY_STORIES = ['sonora', 'jalisco', 'crossings'] as const;
export type ReadyStory = (typeof READY_STORIES)[number];

/** What ready-made stories are laid out with. */
type Plain = Pick<Scenario, 'layers' | 'year'>;

const SONORA: readonly Telling[] = [
  'fabs',
  'corridor',
  'place',
  'strengths',
  'power',
  'workforce',
  'weaknesses',
  'better',
  'askFirm',
];
const JALISCO: readonly Telling[] = ['design', 'test', 'workforce', 'corridor', 'place', 'weaknesses', 'askConference'];
/** Calexico East, San Luis, Douglas, Santa Teresa: the four that the founding texts name. */
const FOUR = ['poe-2507', 'poe-2608', 'poe-2601', 'poe-2408'];

/** One of the stories the product comes with, in scenes whose words are worked out when they are shown. */
export function readyStory(id: ReadyStory, world: StoryWorld): readonly Scene[] {
  switch (id) {
    case 'sonora':
      return regional(SONORA, regionOf(world, 'MX-SON')?.id, world);
    case 'jalisco':
      return regional(JALISCO, regionOf(world, 'MX-JAL')?.id, world);
    case 'crossings': {
      const ids = world.atlas.ports.flatMap(({ id: port }) => (FOUR.includes(port) ? [port] : []));
      return crossings(
        ids.toSorted((a, b) => FOUR.indexOf(a) - FOUR.indexOf(b)),
        world,
      );
    }
  }
}

/** A first story about a region for an audience: scenes the data bear, eight at most. */
export function firstStory(regionId: RegionId, audience: Audience, world: StoryWorld): readonly Scene[] {
  const tellings = ORDER[audience].filter((telling) => isWorth(telling, regionId, world)).slice(0, MOST_SCENES - 1);
  return regional([...tellings, LAST[audience]], regionId, world);
}

const MOST_SCENES = 8;
/** Regions of the same country that a plant could choose instead: those that reach the same fab first. */
const RIVALS = 4;
const ORDER: Readonly<Record<Audience, readonly Telling[]>> = {
  firm: ['fabs', 'corridor', 'strengths', 'weaknesses', 'neighbours', 'workforce', 'better', 'place'],
  government: ['place', 'weaknesses', 'better', 'corridor', 'workforce', 'strengths', 'policy'],
  conference: ['fabs', 'place', 'strengths', 'corridor', 'neighbours', 'weaknesses', 'policy'],
};
const LAST: Readonly<Record<Audience, Telling>> = {
  firm: 'askFirm',
  government: 'askGovernment',
  conference: 'askConference',
};

function isWorth(telling: Telling, regionId: RegionId, world: StoryWorld): boolean {
  if (telling === 'neighbours' && reachOf(world, regionId)?.neighbours?.length === 0) return false;
  return TELLERS[telling](world, { regionId, focus: { type: 'none' } }) !== undefined;
}

function regional(tellings: readonly Telling[], regionId: RegionId | undefined, world: StoryWorld): readonly Scene[] {
  if (regionId === undefined) return [];
  return tellings.map((telling) => ({
    ...plain(world.scenario),
    words: { type: 'told', telling, regionId },
    selection: selectionOf(telling, regionId, world),
    ...(telling === 'policy' || telling === 'askConference' ? { camera: { type: 'fit' } as const } : {}),
    focus: focusOf(telling, regionId, world),
  }));
}

function selectionOf(telling: Telling, id: RegionId, world: StoryWorld): Scene['selection'] {
  const fabId = reachOf(world, id)?.fab?.id;
  if (telling === 'fabs' && fabId !== undefined) return { type: 'linkage', fabId };
  return telling === 'policy' ? { type: 'none' } : { type: 'region', id };
}

function focusOf(telling: Telling, regionId: RegionId, world: StoryWorld): Focus {
  switch (telling) {
    case 'strengths':
    case 'weaknesses':
      return { type: 'reasons', regionId };
    case 'corridor':
      return { type: 'corridor', regionId };
    case 'place': {
      const region = regionOf(world, regionId);
      const rivals = region ? byHoursToFab(world, region).filter(({ id }) => id !== regionId) : [];
      return { type: 'compare', regionIds: [regionId, ...rivals.slice(0, RIVALS).map(({ id }) => id)] };
    }
    case 'policy':
      return { type: 'timeline' };
    default:
      return { type: 'none' };
  }
}

function crossings(ids: readonly PortId[], world: StoryWorld): readonly Scene[] {
  const base = { ...plain(world.scenario), view: 'ports' as const };
  const single = (portId: PortId): Scene => ({
    ...base,
    words: { type: 'told', telling: 'port', portId },
    selection: { type: 'port', id: portId },
    focus: { type: 'ports', portIds: [portId] },
  });
  return [
    { ...base, words: { type: 'told', telling: 'ports' }, focus: { type: 'ports', portIds: ids } },
    ...ids.map(single),
    { ...plain(world.scenario), words: { type: 'told', telling: 'policy' }, focus: { type: 'timeline' } },
    { ...base, words: { type: 'told', telling: 'askGovernment' }, focus: { type: 'ports', portIds: ids } },
  ];
}

/** A scene without words: the layers and the year of the scenario, framed on its subject. */
export function plain({ layers, year }: Plain): Scene {
  return {
    words: { type: 'own', byLanguage: {} },
    view: 'explore',
    layers,
    selection: { type: 'none' },
    camera: { type: 'subject' },
    year,
    hasPlan: true,
    focus: { type: 'none' },
    seconds: SECONDS.usual,
  };
}
