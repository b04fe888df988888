import type { Extras } from '../../model/atlas';
import type { Figure, UnitId } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import type { Count, CountMeasure, FactFamily, PlaceNote, PortFact, PortWork, WorkStage } from '../../model/port';
import { readFigure } from './cellFigure';
import { type Cells, Columns, given } from './columns';
import { CERTAINTIES } from './figures';
import { optionalWords, readWords } from './words';

const COUNT_UNITS: Readonly<Record<CountMeasure, UnitId>> = {
  trucks: 'trucks',
  truck_containers_loaded: 'containers',
  truck_containers_empty: 'containers',
  rail_containers_loaded: 'containers',
  rail_containers_empty: 'containers',
  trains: 'trains',
};
const MEASURES: readonly CountMeasure[] = [
  'trucks',
  'truck_containers_loaded',
  'truck_containers_empty',
  'rail_containers_loaded',
  'rail_containers_empty',
  'trains',
];
export const FAMILIES: readonly FactFamily[] = [
  'trade',
  'hours',
  'lanes',
  'process',
  'wait-canada-2023',
  'wait-cbp-estimate',
  'wait-posted',
  'crossing-time-measured',
  'wait-snapshot-2022',
];
export const STAGES: readonly WorkStage[] = ['complete', 'building', 'permitted', 'funded', 'study', 'planned'];
const CURRENCIES: readonly UnitId[] = ['usd', 'mxn', 'cad'];

/** Counts, facts, works and remarks of ports, from `ports.json`. */
export function parsePortDetails(json: unknown, file: string): Extras['ports'] {
  return {
    counts: Columns.read(json, file, 'counts').map(readCount),
    facts: Columns.read(json, file, 'facts').map(readFact),
    works: Columns.read(json, file, 'works').map(readWork),
    notes: Columns.read(json, file, 'notes').map(readNote),
  };
}

function readCount(row: Cells): Count {
  const measure = row.choice('measure', MEASURES);
  const fullYear = row.flag('fullYear');
  return {
    placeId: row.id<Count['placeId'] & string>('place'),
    measure,
    figure: {
      value: row.number('value'),
      unit: COUNT_UNITS[measure],
      year: row.number('year'),
      sourceId: row.id<SourceId>('source'),
      certainty: row.choice('certainty', CERTAINTIES),
      marks: fullYear ? [] : ['part-year'],
      ...given({ period: row.optionalText('period') }),
    },
    months: row.number('months'),
    coverage: row.text('coverage'),
    fullYear,
  };
}

function readFact(row: Cells): PortFact {
  return {
    placeId: row.id<PortFact['placeId'] & string>('place'),
    fact: row.text('fact'),
    family: row.choice('family', FAMILIES),
    period: row.text('period'),
    content: readContent(row),
    ...given({ note: row.optionalText('note') }),
  };
}

/** A row with a unit is a figure; one without is words. */
function readContent(row: Cells): PortFact['content'] {
  return row.optionalText('unit') === undefined
    ? { type: 'text', text: row.text('text'), sourceId: row.id<SourceId>('source') }
    : { type: 'figure', figure: readFigure(row) };
}

function readWork(row: Cells): PortWork {
  return {
    id: row.text('id'),
    placeId: row.id<PortWork['placeId'] & string>('place'),
    names: { en: row.text('en'), es: row.text('es'), fr: row.text('fr') },
    description: readWords(row, 'description'),
    stage: row.choice('stage', STAGES),
    statusText: readWords(row, 'statusText'),
    sourceId: row.id<SourceId>('source'),
    ...given({
      statusAsOf: row.optionalText('statusAsOf'),
      yearExpected: row.optionalNumber('yearExpected'),
      cost: readCost(row),
      costNote: optionalWords(row, 'costNote'),
      lead: row.optionalText('lead'),
    }),
  };
}

function readCost(row: Cells): Figure | undefined {
  const value = row.optionalNumber('cost');
  if (value === undefined) return undefined;
  return {
    value,
    unit: row.choice('costUnit', CURRENCIES),
    year: row.number('costYear'),
    sourceId: row.id<SourceId>('source'),
    certainty: row.choice('certainty', CERTAINTIES),
    marks: [],
  };
}

function readNote(row: Cells): PlaceNote {
  return { placeId: row.id<PlaceNote['placeId'] & string>('place'), words: readWords(row, 'note') };
}
