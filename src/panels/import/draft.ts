import type { Theme } from '../../model/criterion';
import {
  DATASET_NAME_LIMIT,
  DATASET_SOURCE_LIMIT,
  DATASET_UNIT_LIMIT,
  type Dataset,
  type DatasetColumn,
  type DatasetContent,
} from '../../model/dataset';
import type { CriterionId, DatasetId } from '../../model/ids';
import type { Decisions, PlaceColumns, ReadColumn, ReadRequest, ReadResult, Survey } from '../../model/imported';
import { oneLine } from '../../model/oneLine';

/** What the user said about one column of numbers. Goalposts that nobody set are those proposed from the values. */
export interface ColumnDraft {
  readonly column: number;
  readonly isUsed: boolean;
  readonly name: string;
  readonly unit: string;
  readonly theme: Theme;
  readonly direction: DatasetColumn['direction'];
  readonly low?: number;
  readonly high?: number;
}

/** Everything about one file that the user can say before it is added. */
export interface ImportDraft {
  readonly place: PlaceColumns;
  readonly columns: readonly ColumnDraft[];
  readonly name: string;
  readonly source: string;
  readonly year: string;
  readonly decisions: Decisions;
}

/** Names that say that less is better, in three languages. */
const COSTS =
  /cost|price|rate|wage|rent|tax|crime|homicid|delay|distance|risk|costo|precio|tarifa|salario|renta|impuesto|delito|distancia|riesgo|coût|prix|tarif|salaire|loyer|impôt|délai|risque/i;

/** A draft to begin with: every column of numbers that there is room for, under its own name. */
export function firstDraft(survey: Survey, room: number): ImportDraft {
  const { place } = survey;
  const degrees = place.type === 'point' ? [place.lng, place.lat] : place.type === 'region' ? [place.column] : [];
  const numbers = survey.columns.flatMap(({ kind }, column) =>
    kind === 'number' && !degrees.includes(column) ? [column] : [],
  );
  const columns = numbers.map((column, index): ColumnDraft => {
    const name = oneLine((survey.columns[column]?.name ?? '').replaceAll('_', ' '), DATASET_NAME_LIMIT);
    const direction = COSTS.test(name) ? 'cost' : 'benefit';
    return { column, isUsed: index < room, name, unit: unitIn(name), theme: 'cluster', direction };
  });
  const name = oneLine(survey.file.replace(/\.\w+$/, ''), DATASET_NAME_LIMIT);
  return { place, columns, name, source: '', year: '', decisions: { fixes: {}, skipped: [] } };
}

/** `Power (MW)` says its unit. */
function unitIn(name: string): string {
  return (/[([]([^)\]]+)[)\]]\s*$/.exec(name)?.[1] ?? '').slice(0, DATASET_UNIT_LIMIT);
}

/** What is to be read under a draft. */
export function requestOf(draft: ImportDraft, text: Survey['text']): ReadRequest {
  const values = draft.columns.filter(({ isUsed }) => isUsed).map(({ column }) => column);
  return { ...(text && { text }), place: draft.place, values, decisions: draft.decisions };
}

/** Goalposts of a column: the user's, else those proposed. */
export function goalpostsOf(draft: ColumnDraft, read: ReadColumn | undefined) {
  return { low: draft.low ?? read?.low, high: draft.high ?? read?.high };
}

/** Why a draft can not be added yet; nothing when it can. */
export type NotYet = 'place' | 'rows' | 'source' | 'year' | 'name' | 'goalposts' | 'room' | 'columns';

export function notYet(draft: ImportDraft, result: ReadResult | undefined, room: number): NotYet | undefined {
  if (draft.place.type === 'none') return 'place';
  if (result === undefined || result.good === 0) return 'rows';
  const used = draft.columns.filter(({ isUsed }) => isUsed);
  if (used.length > room) return 'room';
  if (draft.place.type === 'region' && used.length === 0) return 'columns';
  if (draft.name.trim() === '' || used.some(({ name }) => name.trim() === '')) return 'name';
  const bad = used.some((column) => {
    const { low, high } = goalpostsOf(
      column,
      result.columns.find((read) => read.column === column.column),
    );
    return low === undefined || high === undefined || !(low < high);
  });
  // Points are places first: their columns are shown, not scored.
  if (bad && draft.place.type === 'region') return 'goalposts';
  if (draft.source.trim() === '') return 'source';
  return yearOf(draft) === undefined ? 'year' : undefined;
}

function yearOf({ year }: ImportDraft): number | undefined {
  const number = Number(year);
  return /^\d{4}$/.test(year) && number >= 1900 && number <= 2100 ? number : undefined;
}

interface Ids {
  readonly dataset: DatasetId;
  readonly columns: readonly CriterionId[];
}

/** The table as the scenario keeps it. */
export function datasetOf(draft: ImportDraft, result: ReadResult, content: DatasetContent, ids: Ids): Dataset {
  const used = draft.columns.filter(({ isUsed }) => isUsed);
  const columns = used.flatMap((column, index): readonly DatasetColumn[] => {
    const id = ids.columns[index];
    const posts = goalpostsOf(
      column,
      result.columns.find((read) => read.column === column.column),
    );
    if (id === undefined) return [];
    const { name, unit, theme, direction } = column;
    const { low = 0, high = low + 1 } = posts;
    const words = { name: oneLine(name, DATASET_NAME_LIMIT), unit: oneLine(unit, DATASET_UNIT_LIMIT) };
    return [{ id, ...words, theme, direction, low, high: high > low ? high : low + 1 }];
  });
  return {
    id: ids.dataset,
    name: oneLine(draft.name, DATASET_NAME_LIMIT),
    source: oneLine(draft.source, DATASET_SOURCE_LIMIT),
    year: yearOf(draft) ?? 0,
    columns,
    content,
  };
}
