import type { Atlas } from '../model/atlas';
import type { Park, Resource } from '../model/place';
import type { Pointed } from '../state/store';

/** Layers that answer the pointer; the region comes last, everything else lies on it. */
export const POINT_LAYERS = [
  'sites',
  'projects',
  'crossings',
  'crossings-minor',
  'gateways',
  'parks',
  'resources',
] as const;
export const REGION_LAYERS = ['regions-fill', 'regions-fill-fine'] as const;

/** Properties of a drawn feature, as the map hands them back. */
export type DrawnProperties = Readonly<Record<string, unknown>>;

export interface Places {
  readonly atlas: Pick<Atlas, 'regions' | 'ports' | 'crossings' | 'projects' | 'gateways'>;
  readonly parks: readonly Park[];
  readonly resources: readonly Resource[];
}

/** What a drawn feature stands for, or nothing where it is no longer known. */
export function pickedOf({ type, id }: DrawnProperties, { atlas, parks, resources }: Places): Pointed | undefined {
  switch (type) {
    case 'project':
      return found('project', atlas.projects, id);
    case 'crossing': {
      const crossing = atlas.crossings.find((candidate) => candidate.id === id);
      const port = atlas.ports.find(({ mainCrossingId }) => mainCrossingId === id);
      // The main crossing carries the port's symbol, so it opens the port.
      if (port !== undefined) return { type: 'port', id: port.id };
      return crossing && { type: 'crossing', id: crossing.id };
    }
    case 'port':
      return found('port', atlas.ports, id);
    case 'gateway':
      return found('gateway', atlas.gateways, id);
    case 'park':
      return found('park', parks, id);
    case 'resource':
      return found('resource', resources, id);
    default:
      return found('region', atlas.regions, id);
  }
}

function found<Type extends string, Id extends string>(
  type: Type,
  list: readonly { readonly id: Id }[],
  id: unknown,
): { readonly type: Type; readonly id: Id } | undefined {
  const item = list.find((candidate) => candidate.id === id);
  return item && { type, id: item.id };
}
