import type { Figure, Source } from '../../model/figure';
import type { SourceId } from '../../model/ids';
import type { MessageKey } from '../../text/messages/en';
import { figureWhen, periodWords } from '../../text/period';
import { editionYear, isOld, networkFigure } from '../figures';
import { noteWords } from '../noteWords';
import type { Study } from '../study';
import type { Amount, Footnote, Line, Name } from './model';

type Part = Extract<Amount, { type: 'score' }>['part'];
type Given = Readonly<Record<string, Amount | string | number>>;

/** Makes the parts of one document and numbers its sources in the order in which they are first used. */
export interface Desk {
  readonly study: Study;
  /** Marks a figure with its footnote; `text` replaces the value's own words. */
  figure(figure: Figure, text?: string): Amount;
  /** What a source says in words. */
  quote(words: string, period: string, sourceId: SourceId): Amount;
  /** What was measured at a point from lists of places, in words; of the year of the edition. */
  measured(words: string, sourceIds: readonly string[]): Amount;
  hours(hours: number): Amount;
  km(km: number): Amount;
  /** A message; amounts are printed, strings are names, plain numbers only choose a plural. */
  line(key: MessageKey, given?: Given): Line;
  footnotes(): readonly Footnote[];
}

/** `longest`: letters of a source's title that a note has room for. */
export function openDesk(study: Study, longest: number): Desk {
  const numbers = new Map<SourceId, number>();
  const note = (id: SourceId): number => {
    const known = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, known);
    return known;
  };
  const figure = (given: Figure, text = study.text.figure(given)): Amount => ({
    type: 'figure',
    text,
    year: figureWhen(given, study.text),
    sourceIds: [given.sourceId],
    notes: [note(given.sourceId)],
    flags: flagsOf(given, study),
  });
  return {
    study,
    figure,
    quote: (text, period, id) => ({
      type: 'figure',
      text,
      year: periodWords(period, study.text),
      sourceIds: [id],
      notes: [note(id)],
      flags: [],
    }),
    measured: (text, ids) => {
      const sourceIds = ids.flatMap((id) => study.extras.sources.find((source) => source.id === id)?.id ?? []);
      const year = String(editionYear(study.atlas));
      const flags = [study.text.t('dossier.tag.derived')];
      return { type: 'figure', text, year, sourceIds, notes: sourceIds.map(note), flags };
    },
    hours: (hours) => figure(networkFigure(study, hours, 'hours'), study.text.hours(hours)),
    km: (km) => figure(networkFigure(study, km, 'km'), study.text.roundKm(km)),
    line: (key, given = {}) => lineOf(study, key, given),
    footnotes: () => [...numbers].map(([id, number]) => ({ number, source: sourceName(study, id, longest) })),
  };
}

function lineOf({ text }: Study, key: MessageKey, given: Given): Line {
  const amounts: Amount[] = [];
  const names: string[] = [];
  const values = Object.entries(given).map(([name, value]): readonly [string, string | number] => {
    if (typeof value === 'number') return [name, value];
    if (typeof value === 'string') {
      names.push(value);
      return [name, value];
    }
    amounts.push(value);
    return [name, value.text];
  });
  return { words: text.t(key, Object.fromEntries(values)), amounts, names };
}

/** What a reader must know before comparing, in words. */
function flagsOf(figure: Figure, { atlas, text: { t } }: Study): readonly string[] {
  const { certainty, marks } = figure;
  return [
    ...(isOld(figure, atlas) ? [t('dossier.tag.old')] : []),
    ...(certainty === 'recalled' ? [t('dossier.tag.recalled')] : []),
    ...(marks.includes('national') ? [t('dossier.tag.national')] : []),
    ...(marks.includes('derived') ? [t('dossier.tag.derived')] : []),
    ...(marks.includes('bridge') ? [t('dossier.tag.bridge')] : []),
    ...(marks.includes('proxy') ? [t('dossier.tag.proxy')] : []),
    ...(marks.includes('bound') ? [t('dossier.tag.bound')] : []),
    ...(marks.includes('part-year') ? [t('dossier.tag.partYear')] : []),
  ];
}

/** Publisher and title, the period where it is told, and how it was read where that was not from the source itself. */
function sourceName(study: Study, id: SourceId, longest: number): Name {
  const { extras } = study;
  const source = extras.sources.find((candidate) => candidate.id === id);
  if (source === undefined) return { name: id };
  const read = readWords(source, study);
  const title = short(source.title, longest);
  const parts = source.publisher === undefined ? [title] : [source.publisher, title];
  const told = (words: string | undefined) => (words === undefined ? undefined : noteWords(study, words));
  const licence = longest === TITLE.report ? told(source.licence) : undefined;
  const extra = [told(source.period), read, licence].filter((part) => part !== undefined);
  return { name: `${parts.join(', ')}${extra.length > 0 ? ` (${extra.join(', ')})` : ''}` };
}

/** Only what was not read in the source itself is said. */
function readWords({ read }: Source, { text }: Study): string | undefined {
  return read === 'recalled' || read === 'computed' ? text.t(`documents.source.read.${read}`) : undefined;
}

/** Letters of a source's title in a brief, at the foot of a scene and in a report. */
export const TITLE = { brief: 46, scene: 90, report: 150 } as const;

/** Titles of some sources are whole descriptions: cut at a word. */
function short(title: string, longest: number): string {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}

export const score = (part: Part, text: string): Amount => ({ type: 'score', part, text });
export const setting = (text: string): Amount => ({ type: 'setting', text });
export const named = (name: string): Name => ({ name });
