import type { Figure } from '../../model/figure';
import type { Crossing, PortWork } from '../../model/port';
import { crossingStateAt } from '../../state/timeline';
import { countriesOf } from './borderTables';
import type { Cell, Table } from './table';
import { columnsOf, figureCell, numberCell, type World, words } from './world';

const TRUCK_YEAR = 2024;

/** Single crossings in the year of the scenario's map, under its plan: state, trucks, lanes, minutes, load, wait, works, costs. */
export function crossingTable(world: World, year: number): Table {
  const { atlas, extras, text } = world;
  const { t } = text;
  const portName = new Map(atlas.ports.map(({ id, name }) => [id, name]));
  const works = extras.ports?.works ?? [];
  return {
    columns: columnsOf(
      text,
      ['status'],
      ['trucks', 'numeric'],
      ['lanes', 'numeric'],
      ['minutes', 'numeric'],
      ['load', 'numeric'],
      ['wait', 'numeric'],
      ['works'],
      ['costs', 'numeric'],
      ['cargo'],
      ['port'],
      ['border'],
    ),
    rows: atlas.crossings.map((crossing) => {
      const own = works.filter(({ placeId }) => placeId === crossing.id);
      return {
        id: crossing.id,
        name: crossing.name,
        countries: countriesOf(crossing.border),
        opens: { type: 'crossing', id: crossing.id },
        sourceId: crossing.sourceId,
        cells: [
          statusCell(crossing, world, year),
          figureCell(trucksOf(crossing, world), text),
          lanesCell(crossing, world),
          minutesCell(crossing, world),
          ...loadCells(crossing, world),
          words([...new Set(own.map(({ stage }) => t(`dossier.stage.${stage}`)))].join(', ')),
          figureCell(dearest(own), text),
          words(t(`dossier.commercial.${crossing.commercial}`)),
          words(portName.get(crossing.portId)),
          words(t(`dossier.border.${crossing.border}`)),
        ],
      };
    }),
  };
}

/** What the map says, unless the plan opens or shuts the crossing. */
function statusCell(crossing: Crossing, { atlas, extras, border, text }: World, year: number): Cell {
  const status = border?.changed.get(crossing.id);
  if (status !== undefined) return words(text.t(`border.change.${status}`));
  const { state } = crossingStateAt(crossing, extras.ports?.works ?? [], year, atlas.edition);
  return words(text.t(`map.crossing.${state}`));
}

/** The bridge's own count; else the port's at its main crossing, for trucks are counted by port. */
export function trucksOf(
  { id, portId }: Crossing,
  { atlas, extras }: Pick<World, 'atlas' | 'extras'>,
): Figure | undefined {
  const counts = (extras.ports?.counts ?? []).filter(({ measure, figure, fullYear }) => {
    return measure === 'trucks' && fullYear && figure.year === TRUCK_YEAR;
  });
  const bridge = counts.find(({ placeId }) => placeId === id);
  if (bridge !== undefined) return bridge.figure;
  const port = atlas.ports.find((candidate) => candidate.id === portId);
  const others = new Set<string>(atlas.crossings.filter((other) => other.portId === portId).map((other) => other.id));
  const isSplit = counts.some(({ placeId }) => others.has(placeId));
  return port?.mainCrossingId === id && !isSplit ? port.trucks2024 : undefined;
}

function lanesCell({ id }: Crossing, { border, text }: World): Cell {
  const planned = border?.states.get(id)?.lanes;
  return planned === undefined ? figureCell(border?.lanes.get(id), text) : numberCell(planned, text);
}

function minutesCell({ id }: Crossing, { border, text }: World): Cell {
  const state = border?.states.get(id);
  return numberCell(state?.isOpen ? state.minutes : undefined, text);
}

function loadCells({ id }: Crossing, { border, text }: World): readonly [Cell, Cell] {
  const load = border?.loads?.find(({ crossingId }) => crossingId === id)?.after;
  if (load === undefined) return [{}, {}];
  const wait = text.t('unit.minutes', { value: text.number(load.delayMinutes) });
  return [
    { words: text.percent(load.utilisation), order: load.utilisation },
    { words: wait, order: load.delayMinutes },
  ];
}

/** Costs of several works are not added: they may stand for the same works from two sides. */
function dearest(works: readonly PortWork[]): Figure | undefined {
  return works.flatMap(({ cost }) => cost ?? []).toSorted((a, b) => b.value - a.value)[0];
}
