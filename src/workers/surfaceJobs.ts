import { centresOf } from '../corridors/surface/cells';
import type { RegionId } from '../model/ids';
import type { SurfaceEvent } from '../model/surface';
import { FINE_RESOLUTION, type SurfaceCount } from '../model/surface';
import { bestPlaces, countGround } from '../scoring/surface/count';
import { cellAtPlace, countedGround, type Ground, groundOf, placeOfPoint } from './surfaceGround';
import { coarseMesh, fineList, type Land, landOf, meshOf } from './surfaceLand';
import type { SurfaceRequest } from './surfaceProtocol';
import { sheetOf } from './surfaceSheet';

const MOST_BEST = 20;
const EARTH_KM = 6371.0088;
/** Shares of the whole: reading and large hexagons, then measuring, then corners. */
const READ = 0.15;
const MEASURED = 0.6;

type Asked<Type extends SurfaceRequest['type']> = Extract<SurfaceRequest, { type: Type }>;
type Post = (event: SurfaceEvent, moved: readonly Transferable[]) => void;

/** Questions that are answered at once, in the order of their haste. */
const QUICK = ['bytes', 'cell', 'find', 'count'] as const;

/**
 * Measures a world once, then answers from it. Of each kind of request only the latest counts; long work is done in pieces, with
 * a look at what else is asked between them. `later` runs a function after the messages that have come.
 */
export function surfaceJobs(post: Post, later: (work: () => void) => void): (request: SurfaceRequest) => void {
  const waiting = new Map<SurfaceRequest['type'], SurfaceRequest>();
  const surface = new Surface(post);
  let isSet = false;
  const set = (): void => {
    if (isSet) return;
    isSet = true;
    later(() => {
      isSet = false;
      if (surface.step(waiting)) set();
    });
  };
  return (request) => {
    waiting.set(request.type, request);
    set();
  };
}

class Surface {
  private land: Land | undefined;
  private ground: Ground | undefined;
  private work: { readonly id: number; readonly steps: Iterator<void, void> } | undefined;
  /** The one region that the last bytes were for. */
  private within: RegionId | undefined;

  constructor(private readonly post: Post) {}

  /** Does one piece of what is asked; says whether there is more that can be done. */
  step(waiting: Map<SurfaceRequest['type'], SurfaceRequest>): boolean {
    const request = this.next(waiting);
    if (request) waiting.delete(request.type);
    const id = request?.id ?? this.work?.id ?? 0;
    try {
      if (request) this.begin(request);
      else if (this.work?.steps.next().done) this.work = undefined;
    } catch (error) {
      if (!request) this.work = undefined;
      this.post({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) }, []);
    }
    return this.work !== undefined || this.next(waiting) !== undefined;
  }

  private next(waiting: Map<SurfaceRequest['type'], SurfaceRequest>): SurfaceRequest | undefined {
    const world = waiting.get('world');
    if (world || !this.ground) return world;
    const quick = QUICK.filter((type) => type !== 'count' || this.land?.areaKm2).map((type) => waiting.get(type));
    // Finer hexagons wait for the others: both would be on their way for twice as long.
    return quick.find((one) => one !== undefined) ?? (this.land?.areaKm2 && waiting.get('fine'));
  }

  private begin(request: SurfaceRequest): void {
    if (request.type === 'world') {
      this.ground = undefined;
      this.work = { id: request.id, steps: this.measure(request) };
      return;
    }
    if (this.ground) this.answer(request, this.ground);
  }

  private answer(request: Exclude<SurfaceRequest, { type: 'world' }>, ground: Ground): void {
    switch (request.type) {
      case 'bytes':
        this.bytes(request, ground);
        break;
      case 'count':
        this.count(request, ground);
        break;
      case 'cell':
        this.cell(request, ground, request.place);
        break;
      case 'find':
        this.cell(request, ground, placeOfPoint(ground, request.at));
        break;
      case 'fine':
        delete ground.fine;
        this.work = request.window ? { id: request.id, steps: this.refine(request, ground) } : undefined;
    }
  }

  private *measure({ id, world }: Asked<'world'>): Generator<void, void> {
    const { post } = this;
    const tell = (share: number) => post({ type: 'progress', id, share }, []);
    tell(0);
    const land = landOf(world.cells, world.atlas.regions.length, this.land);
    const isNew = land !== this.land;
    this.land = land;
    if (isNew) {
      const mesh = coarseMesh(land.centres);
      const moved = [mesh.corners.buffer, mesh.boxes.buffer, ...(mesh.shows ? [mesh.shows.buffer] : [])];
      post({ type: 'mesh', id, level: 'coarse', mesh }, moved);
    }
    const steps = groundOf(world, land);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      tell(READ + (MEASURED - READ) * step.value);
      yield;
    }
    this.ground = step.value;
    post({ type: 'measured', id, count: land.centres.count }, []);
    yield;
    if (land.areaKm2) return;
    const pieces = meshOf(land.centres, 0);
    let piece = pieces.next();
    for (; !piece.done; piece = pieces.next()) {
      tell(MEASURED + (1 - MEASURED) * piece.value);
      yield;
    }
    const { mesh, areaKm2 } = piece.value;
    land.areaKm2 = areaKm2;
    post({ type: 'mesh', id, level: 'full', mesh }, [mesh.corners.buffer, mesh.boxes.buffer]);
  }

  private *refine({ id, window }: Asked<'fine'>, ground: Ground): Generator<void, void> {
    const { centres } = ground.land;
    const within =
      this.within === undefined ? -1 : ground.prepared.regions.findIndex(({ id: own }) => own === this.within);
    const list = window && fineList(centres, window, within < 0 ? undefined : within);
    if (list === undefined) {
      this.post({ type: 'too-wide', id }, []);
      return;
    }
    const finer = centresOf(list, FINE_RESOLUTION);
    yield;
    const steps = sheetOf(ground.world, ground.prepared, finer);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield;
    const pieces = meshOf(finer, centres.count);
    let piece = pieces.next();
    for (; !piece.done; piece = pieces.next()) yield;
    ground.fine = step.value;
    const { mesh } = piece.value;
    this.post({ type: 'mesh', id, level: 'fine', mesh }, [mesh.corners.buffer, mesh.boxes.buffer]);
  }

  private bytes({ id, parts, show, spent }: Asked<'bytes'>, { sheet, fine }: Ground): void {
    this.within = parts.within;
    const { count } = sheet.table;
    const total = count + (fine?.table.count ?? 0);
    const bytes = spent?.length === total ? spent : new Uint8Array(total);
    sheet.scorer.writeBytes(parts, show, bytes.subarray(0, count));
    fine?.scorer.writeBytes(parts, show, bytes.subarray(count));
    this.post({ type: 'bytes', id, bytes }, [bytes.buffer]);
  }

  private cell({ id, parts }: Asked<'cell'> | Asked<'find'>, ground: Ground, place: number | undefined): void {
    const cell = place === undefined ? undefined : cellAtPlace(ground, parts, place);
    this.post(cell ? { type: 'cell', id, cell } : { type: 'nowhere', id }, []);
  }

  private count({ id, parts, least, spacingKm }: Asked<'count'>, ground: Ground): void {
    const areaKm2 = ground.land.areaKm2;
    if (areaKm2 === undefined) return;
    const scores = ground.sheet.scorer.exact(parts);
    const cells = countedGround(ground, areaKm2);
    const places = bestPlaces(scores, cells, { spacing: spacingKm / EARTH_KM, most: MOST_BEST });
    const best = places.flatMap((place) => cellAtPlace(ground, parts, place) ?? []);
    const count: SurfaceCount = { ...countGround(scores, cells, least), best };
    this.post({ type: 'count', id, count }, []);
  }
}
