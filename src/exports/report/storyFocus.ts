import { joined } from '../../text/joined';
import type { FocusView } from '../../views/story/focus';
import { type Desk, named, score } from './desk';
import { type Amount, type Line, MISSING, type Row, type Section, type Stretch } from './model';
import { amountOf } from './storyAmounts';

type Of<Type extends FocusView['type']> = Extract<FocusView, { type: Type }>;

/** The chart or table of a scene as parts of a page. */
export function focusSections(desk: Desk, focus: FocusView): readonly Section[] {
  switch (focus.type) {
    case 'regions':
      return [regionsSection(desk, focus)];
    case 'reasons':
      return [reasonsSection(desk, focus)];
    case 'corridor':
      return [corridorSection(desk, focus)];
    case 'ports':
      return [portsSection(desk, focus)];
    case 'timeline':
      return [timelineSection(desk, focus)];
  }
}

/** Scores as bars, the likely ranks below them. */
function regionsSection(desk: Desk, { rows }: Of<'regions'>): Section {
  const { number, t } = desk.study.text;
  const ranges = rows.flatMap(({ name, range }) =>
    range === undefined ? [] : [{ name, text: t('tell.range', { low: number(range.low), high: number(range.high) }) }],
  );
  return {
    type: 'bars',
    title: desk.line('story.focus.compare'),
    rows: rows.map(({ name, score: value }) => ({
      label: named(name),
      value: value === undefined ? MISSING : score('score', number(value)),
      ...(value !== undefined && { share: value / 100 }),
    })),
    note: {
      words: joined(
        t('story.likely'),
        `${ranges.map(({ name, text }) => `${name} ${text}`).join('; ')}.`,
        desk.study.text,
      ),
      amounts: ranges.map(({ text }) => score('rank', text)),
      names: ranges.map(({ name }) => name),
    },
  };
}

function reasonsSection(desk: Desk, { median, rows }: Of<'reasons'>): Section {
  const { signed } = desk.study.text;
  const reach = Math.max(...rows.map(({ points }) => Math.abs(points)), 1e-9);
  return {
    type: 'diverging',
    title: desk.line('story.against', { name: median }),
    rows: rows.map(({ name, points }) => ({
      label: named(name),
      value: score('points', signed(points, 1)),
      share: points / reach,
    })),
  };
}

function corridorSection(desk: Desk, { from, to, hours, km, stretches }: Of<'corridor'>): Section {
  const sum: readonly Amount[] = [desk.hours(hours.value), desk.km(km.value)];
  const [time, length] = sum;
  return {
    type: 'strip',
    title: desk.line('dossier.corridor.sum', { ...(time && { hours: time }), ...(length && { km: length }) }),
    from: named(from),
    to: named(to),
    stretches: stretches.map((stretch): Stretch => {
      const size = stretch.hours.value;
      if (stretch.type === 'road') return { type: 'road', hours: size, label: desk.hours(size) };
      return { type: 'crossing', hours: size, label: named(stretch.name) };
    }),
    notes: [],
  };
}

/** One port year by year; several side by side in a table. */
function portsSection(desk: Desk, { rows }: Of<'ports'>): Section {
  const { number } = desk.study.text;
  const [first, ...others] = rows;
  if (first !== undefined && others.length === 0) {
    const most = Math.max(...first.full.map(({ figure }) => figure.value));
    return {
      type: 'columns',
      title: desk.line('story.focus.ports'),
      columns: first.full.map(({ figure }) => ({
        label: named(String(figure.year)),
        value: desk.figure(figure, number(figure.value)),
        share: figure.value / most,
      })),
      notes: first.growth === undefined ? [] : [growthLine(desk, first.growth)],
    };
  }
  return {
    type: 'table',
    title: desk.line('story.focus.ports'),
    columns: [
      { title: desk.line('story.port'), align: 'left', width: 4 },
      { title: desk.line('story.trucks'), align: 'right', width: 3 },
      { title: desk.line('story.change'), align: 'right', width: 3 },
    ],
    rows: rows.map(
      ({ name, trucks, growth }): Row => ({
        cells: [
          named(name),
          trucks === undefined ? MISSING : amountOf(desk, trucks),
          growth === undefined ? MISSING : amountOf(desk, growth),
        ],
      }),
    ),
    years: 'below',
    notes: [],
  };
}

function growthLine(desk: Desk, growth: Parameters<typeof amountOf>[1]): Line {
  const amount = amountOf(desk, growth);
  return { words: joined(growth.label, growth.text, desk.study.text), amounts: [amount], names: [growth.label] };
}

function timelineSection(desk: Desk, { newest }: Of<'timeline'>): Section {
  const { date } = desk.study.text;
  return {
    type: 'table',
    title: desk.line('story.focus.timeline'),
    columns: [
      { title: { words: '', amounts: [], names: [] }, align: 'left', width: 2.4 },
      { title: { words: '', amounts: [], names: [] }, align: 'left', width: 8 },
    ],
    rows: newest.map(
      (entry): Row => ({
        cells: [desk.quote(date(entry.date), String(entry.year), entry.sourceId), named(entry.name)],
      }),
    ),
    notes: [],
  };
}
