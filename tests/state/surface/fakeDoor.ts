import type { SurfaceCell, SurfaceCount, SurfaceEvent, SurfaceMesh } from '../../../src/model/surface';
import type { BytesAsked, CellAsked, CountAsked, OpenSurfaceDoor, SurfaceWorld } from '../../../src/state/surface/door';

/** What was asked of a door, in its order. */
export type Asked =
  | { readonly type: 'world'; readonly id: number; readonly world: SurfaceWorld }
  | { readonly type: 'bytes'; readonly id: number; readonly asked: BytesAsked; readonly spent: Uint8Array | undefined }
  | { readonly type: 'count'; readonly id: number; readonly asked: CountAsked }
  | { readonly type: 'cell'; readonly id: number; readonly asked: CellAsked }
  | { readonly type: 'fine'; readonly id: number; readonly isOn: boolean };

/** Doors that keep what is asked of them until the test answers. */
export function fakeDoors() {
  const opened: { readonly asked: Asked[]; readonly tell: (event: SurfaceEvent) => void; isClosed: boolean }[] = [];
  let id = 0;
  const open: OpenSurfaceDoor = (listener) => {
    const asked: Asked[] = [];
    const entry = { asked, tell: listener, isClosed: false };
    opened.push(entry);
    const note = (request: Asked): number => {
      asked.push(request);
      return request.id;
    };
    return {
      world: (world) => note({ type: 'world', id: ++id, world }),
      bytes: (given, spent) => note({ type: 'bytes', id: ++id, asked: given, spent }),
      count: (given) => note({ type: 'count', id: ++id, asked: given }),
      cell: (given) => note({ type: 'cell', id: ++id, asked: given }),
      fine: (window) => note({ type: 'fine', id: ++id, isOn: window !== undefined }),
      close: () => {
        entry.isClosed = true;
      },
    };
  };
  const door = () => {
    const entry = opened.at(-1);
    if (entry === undefined) throw new Error('expected a door, got none');
    return entry;
  };
  const all = <Type extends Asked['type']>(type: Type) =>
    door().asked.filter((request): request is Extract<Asked, { type: Type }> => request.type === type);
  const last = <Type extends Asked['type']>(type: Type) => {
    const request = all(type).at(-1);
    if (request === undefined) throw new Error(`expected a request of ${type}, got none`);
    return request;
  };
  return {
    open,
    opened,
    all,
    last,
    tell: (event: SurfaceEvent): void => door().tell(event),
    measured: (): void => door().tell({ type: 'measured', id: last('world').id, count: 1 }),
    bytes: (bytes: Uint8Array): void => door().tell({ type: 'bytes', id: last('bytes').id, bytes }),
    count: (count: SurfaceCount): void => door().tell({ type: 'count', id: last('count').id, count }),
    cell: (cell: SurfaceCell): void => door().tell({ type: 'cell', id: last('cell').id, cell }),
  };
}

export const cellOf = (place: number, more: Partial<SurfaceCell> = {}): SurfaceCell => ({
  place,
  lng: -110.9712345678,
  lat: 29.0712345678,
  regionId: 'MX-SON',
  areaKm2: 40.2,
  coverage: 1,
  people60: 936_263,
  score: 61.4,
  fabHours: 5.3,
  ...more,
});

export const countOf = (more: Partial<SurfaceCount> = {}): SurfaceCount => ({
  areaKm2: 1200,
  allAreaKm2: 48_000,
  people: 5000,
  allPeople: 90_000,
  histogram: Array.from({ length: 50 }, (_, index) => (index === 30 ? 1200 : index * 10)),
  best: [cellOf(7), cellOf(9, { lng: -102.3, lat: 21.9, regionId: 'MX-AGU', score: 60.2 })],
  ...more,
});

export const meshOf = (first: number): SurfaceMesh => ({
  corners: new Float32Array(12),
  boxes: new Float32Array(4),
  first,
});
