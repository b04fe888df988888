import type { Atlas } from '../../model/atlas';
import type { CrossingId, GatewayId, ProjectId, RegionId } from '../../model/ids';
import { type Access, accessOf, type Place, samePlace } from '../access';
import type { Seed } from '../dijkstra';
import { seedOf } from '../finder';
import { crossingHours, type Graph } from '../graph';
import { fabsServed, gatewayPlace, projectTargets, regionPlace } from '../places';
import { growTrees, regrowTrees, type Trees } from './trees';

/** What the columns of the table lead to. */
export type Destination =
  | { readonly type: 'fab'; readonly id: ProjectId }
  | { readonly type: 'gateway'; readonly id: GatewayId }
  | { readonly type: 'crossing'; readonly id: CrossingId };

/**
 * Hours of every region to every fab, gateway and crossing, and by every crossing to each of them. Rests are not counted in it:
 * `withRest` adds them to any of its hours.
 */
export interface HoursTable {
  readonly regions: readonly RegionId[];
  readonly destinations: readonly Destination[];
  /** Crossings with two sides on the network, open or not. */
  readonly crossings: readonly CrossingId[];
  /** `hours[destination * regions + region]`; infinite where no way leads. A crossing is reached at its nearer side. */
  readonly hours: Float64Array;
  /**
   * `through[(crossing * destinations + destination) * regions + region]`: by way of one crossing, its minutes counted. A way
   * inside one country goes out and comes home, by the same crossing where that is quickest. Infinite where the crossing is shut.
   */
  readonly through: Float64Array;
  readonly sideHours: SideHours;
  readonly setting: TableSetting;
}

/** What does not change with the border. */
interface TableSetting {
  readonly trees: Trees;
  readonly ways: readonly (readonly Access[])[];
  /** Sides of each crossing as vertices; the rows of their trees follow those of the destinations, two for each crossing. */
  readonly sides: readonly (readonly [number, number])[];
  /** 1 where a region's reference city and a destination are the same place. */
  readonly same: Uint8Array;
}

/** Hours of every region to both sides of every crossing, row after row. */
type SideHours = Float64Array;

type TableAtlas = Pick<Atlas, 'regions' | 'projects' | 'gateways'>;

/** The whole table: one search for each destination and each side of each crossing. */
export function hoursTable(graph: Graph, atlas: TableAtlas): HoursTable {
  const targets = targetsOf(graph, atlas);
  const gates = gatesOf(graph);
  const starts = [
    ...targets.map(({ place }) => accessOf(graph, place).map(seedOf)),
    ...gates.flatMap(({ sides }) => sides.map((vertex): readonly Seed[] => [{ vertex, cost: 0 }])),
  ];
  const places = atlas.regions.map(regionPlace);
  const setting = {
    trees: growTrees(graph, starts),
    ways: places.map((place) => accessOf(graph, place)),
    sides: gates.map(({ sides }) => sides),
    same: Uint8Array.from(targets.flatMap((target) => places.map((place) => Number(samePlace(place, target.place))))),
  };
  return filled(
    atlas.regions.map(({ id }) => id),
    targets.map(({ destination }) => destination),
    gates.map(({ id }) => id),
    setting,
  );
}

/** The table after a change at the border: only the trees that the change touches are mended. See `regrowTrees`. */
export function updatedTable(table: HoursTable, graph: Graph): HoursTable {
  const setting = { ...table.setting, trees: regrowTrees(table.setting.trees, graph) };
  return filled(table.regions, table.destinations, table.crossings, setting, table);
}

function targetsOf(graph: Graph, atlas: TableAtlas) {
  const fabs = projectTargets(fabsServed(atlas, [])).map(({ id, place }) => target({ type: 'fab', id }, place));
  const gateways = atlas.gateways.map((gateway) => target({ type: 'gateway', id: gateway.id }, gatewayPlace(gateway)));
  const crossings = graph.network.nodes.flatMap(({ id, crossingId }) => {
    return crossingId === undefined ? [] : [target({ type: 'crossing', id: crossingId }, { type: 'node', id })];
  });
  return [...fabs, ...gateways, ...crossings];
}

function target(destination: Destination, place: Place) {
  return { destination, place };
}

function gatesOf({ network, verticesOf }: Graph) {
  return network.nodes.flatMap(({ id, crossingId }) => {
    const [one, other] = verticesOf.get(id) ?? [];
    if (crossingId === undefined || one === undefined || other === undefined) return [];
    return [{ id: crossingId, sides: [one, other] as const }];
  });
}

function filled(
  regions: HoursTable['regions'],
  destinations: HoursTable['destinations'],
  crossings: HoursTable['crossings'],
  setting: TableSetting,
  last?: HoursTable,
): HoursTable {
  const [rows, columns] = [regions.length, destinations.length];
  const hours = new Float64Array(rows * columns);
  for (let column = 0; column < columns; column++) fillRow(hours, column * rows, column, setting);
  setting.same.forEach((isSame, cell) => {
    if (isSame === 1) hours[cell] = 0;
  });
  const sideHours = new Float64Array(2 * crossings.length * rows);
  for (let side = 0; side < 2 * crossings.length; side++) fillRow(sideHours, side * rows, columns + side, setting);
  const through = last === undefined ? new Float64Array(crossings.length * hours.length) : last.through.slice();
  const table = { regions, destinations, crossings, hours, through, sideHours, setting };
  for (const [place, id] of crossings.entries()) fillThrough(table, place, id, last);
  return table;
}

/** Hours of all regions to the root of one tree. */
function fillRow(out: Float64Array, start: number, tree: number, { trees, ways }: TableSetting): void {
  const first = tree * trees.graph.vertexNode.length;
  for (let region = 0; region < ways.length; region++) {
    let least = Number.POSITIVE_INFINITY;
    for (const way of ways[region] ?? []) {
      least = Math.min(least, way.hours + (trees.hours[first + way.vertex] ?? Number.POSITIVE_INFINITY));
    }
    out[start + region] = least;
  }
}

/** The better of both directions through one crossing; columns that nothing bears on any more than before are left as they are. */
function fillThrough(table: HoursTable, place: number, id: CrossingId, last: HoursTable | undefined): void {
  const { through, sideHours, setting, destinations, regions } = table;
  const { graph, hours } = setting.trees;
  const [vertices, rows] = [graph.vertexNode.length, regions.length];
  const [one, other] = setting.sides[place] ?? [0, 0];
  const passage = passageHours(graph, id);
  const near = sideHours.subarray(2 * place * rows, (2 * place + 1) * rows);
  const far = sideHours.subarray((2 * place + 1) * rows, (2 * place + 2) * rows);
  const isWhole =
    last === undefined || passage !== passageHours(last.setting.trees.graph, id) || sidesMoved(table, last, place);
  const before = last?.setting.trees.hours ?? hours;
  for (let column = 0; column < destinations.length; column++) {
    const [toOne, toOther] = [column * vertices + one, column * vertices + other];
    if (!isWhole && hours[toOne] === before[toOne] && hours[toOther] === before[toOther]) continue;
    const start = (place * destinations.length + column) * rows;
    const onFromFar = passage + (hours[toOther] ?? Number.POSITIVE_INFINITY);
    const onFromNear = passage + (hours[toOne] ?? Number.POSITIVE_INFINITY);
    for (let region = 0; region < rows; region++) {
      const there = (near[region] ?? 0) + onFromFar;
      const back = (far[region] ?? 0) + onFromNear;
      through[start + region] = there < back ? there : back;
    }
  }
}

function passageHours(graph: Graph, id: CrossingId): number {
  return graph.states.get(id)?.isOpen ? crossingHours(graph, id) : Number.POSITIVE_INFINITY;
}

/** Whether any region has other hours to a side of a crossing than before. */
function sidesMoved({ sideHours, regions }: HoursTable, last: HoursTable, place: number): boolean {
  for (let cell = 2 * place * regions.length; cell < (2 * place + 2) * regions.length; cell++) {
    if (sideHours[cell] !== last.sideHours[cell]) return true;
  }
  return false;
}
