import type { Atlas, Extras } from '../../model/atlas';
import type { SourceId } from '../../model/ids';
import type { MessageKey } from '../../text/messages/en';

/** What stands in the product without being a number: places, programmes, schools. */
const NAMES = {
  ports: 'tables.kind.ports',
  crossings: 'tables.kind.crossings',
  projects: 'tables.kind.projects',
  parks: 'tables.kind.parks',
  gateways: 'tables.kind.gateways',
  resources: 'tables.kind.resources',
  programmes: 'tables.kind.programmes',
  campuses: 'dossier.campuses',
  works: 'tables.kind.works',
  roads: 'sources.group.roads',
} as const satisfies Record<string, MessageKey>;
type Kind = keyof typeof NAMES;

/** So many entries of one kind rest on a source. */
export interface Records {
  readonly name: MessageKey;
  readonly count: number;
}

interface RecordsGiven {
  readonly atlas: Pick<Atlas, 'ports' | 'crossings' | 'gateways'>;
  readonly extras: Partial<
    Pick<Extras, 'ports' | 'projects' | 'parks' | 'resources' | 'programmes' | 'campuses' | 'roadFacts'>
  >;
}

/** By source, what rests on it besides figures; files that have not come add nothing. */
export function recordsBySource({ atlas, extras }: RecordsGiven): ReadonlyMap<SourceId, readonly Records[]> {
  const kinds: Readonly<Record<Kind, readonly { readonly sourceId: SourceId }[] | undefined>> = {
    ports: atlas.ports,
    crossings: atlas.crossings,
    projects: extras.projects?.details,
    parks: extras.parks,
    gateways: atlas.gateways,
    resources: extras.resources,
    programmes: extras.programmes,
    campuses: extras.campuses,
    works: extras.ports?.works,
    // Those with a number are counted among the figures.
    roads: extras.roadFacts?.filter(({ content, year }) => content.type === 'text' || year === undefined),
  };
  const found = new Map<SourceId, Map<MessageKey, number>>();
  for (const [kind, list] of Object.entries(kinds)) {
    const name = isKind(kind) ? NAMES[kind] : undefined;
    for (const { sourceId } of list ?? []) if (name !== undefined) add(found, sourceId, name);
  }
  return new Map([...found].map(([id, counts]) => [id, [...counts].map(([name, count]) => ({ name, count }))]));
}

function isKind(text: string): text is Kind {
  return Object.hasOwn(NAMES, text);
}

function add(found: Map<SourceId, Map<MessageKey, number>>, id: SourceId, name: MessageKey): void {
  const counts = found.get(id) ?? new Map<MessageKey, number>();
  counts.set(name, (counts.get(name) ?? 0) + 1);
  found.set(id, counts);
}
