import type { Criterion, CriterionReading } from '../../model/criterion';
import type { Figure } from '../../model/figure';
import { COUNTRIES } from '../../model/geo';
import type { Region } from '../../model/region';
import { effectiveWeights } from '../../scoring/profile';
import { readingFor } from '../../scoring/raw';
import { rawFigure } from '../figures';
import type { Study } from '../study';
import { type Desk, named, score, setting } from './desk';
import { type Amount, type Cell, type Line, MISSING, type Row, type Section } from './model';

/** Every criterion: direction, weight, and for each reading its goalposts and the figures it rests on. */
export function criteriaTable(desk: Desk): Section {
  const { study } = desk;
  const { atlas, text } = study;
  const bridged = atlas.criteria.filter((criterion) => criterion.bridged);
  const unmeasured = COUNTRIES.flatMap((country) => {
    const names = atlas.criteria
      .filter((criterion) => criterion.appliesTo.includes(country) && readingFor(criterion, country) === undefined)
      .map((criterion) => criterion.names[text.language]);
    if (names.length === 0) return [];
    return [desk.line('documents.full.unmeasured', { country: text.t(`country.${country}`), names: names.join(', ') })];
  });
  return {
    type: 'table',
    title: desk.line('documents.full.criteria'),
    columns: [
      { title: desk.line('documents.full.criterion'), align: 'left', width: 3.4 },
      { title: desk.line('documents.full.weight'), align: 'right', width: 1.3 },
      { title: desk.line('documents.full.scope'), align: 'left', width: 1.7 },
      { title: desk.line('documents.full.goalposts'), align: 'left', width: 3 },
      { title: desk.line('documents.full.figures'), align: 'left', width: 3.4 },
    ],
    rows: study.prepared.criteria.flatMap((criterion) => rowsOf(desk, criterion)),
    notes: [
      desk.line('documents.full.bridged', { names: bridged.map(({ names }) => names[text.language]).join(', ') }),
      ...unmeasured,
    ],
  };
}

function rowsOf(desk: Desk, criterion: Criterion): readonly Row[] {
  const { scenario, atlas, text } = desk.study;
  const weights = effectiveWeights(scenario, atlas.criteria);
  const total = atlas.criteria.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0);
  const weight = score('weight', text.percent(total > 0 ? (weights[criterion.id] ?? 0) / total : 0, 1));
  return criterion.readings.map((reading, index): Row => {
    const scope = reading.scope === 'all' ? text.t('explore.help.allCountries') : text.t(`country.${reading.scope}`);
    const first: readonly Cell[] = [nameOf(desk, criterion), weight];
    return {
      cells: [
        ...(index === 0 ? first : [named(''), named('')]),
        named(scope),
        goalposts(desk, criterion, reading),
        figuresOf(desk, criterion, reading),
      ],
      closes: index === criterion.readings.length - 1,
    };
  });
}

function nameOf({ study }: Desk, { names, direction }: Criterion): Cell {
  return named(`${names[study.text.language]} (${study.text.t(`explore.help.${direction}`)})`);
}

/** The ends of the scale in the unit of the figures; a value function of the reader says so instead. */
function goalposts(desk: Desk, criterion: Criterion, reading: CriterionReading): Cell {
  const { text } = desk.study;
  if (reading.worth !== undefined) return desk.line('documents.full.own');
  const unit = figuresUnder(desk.study, criterion, reading)[0]?.unit;
  const show = (value: number): Amount =>
    setting(unit === undefined ? text.number(value, 2) : text.figure({ value, unit }));
  return desk.line('documents.range', { low: show(reading.low), high: show(reading.high) });
}

/** Years, how many regions have one, and the sources. */
function figuresOf(desk: Desk, criterion: Criterion, reading: CriterionReading): Line | typeof MISSING {
  const { study } = desk;
  const figures = figuresUnder(study, criterion, reading);
  if (figures.length === 0) return MISSING;
  const years = figures.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const sources = new Map(figures.map((figure) => [figure.sourceId, figure]));
  const amounts = [...sources.values()].map((figure) =>
    desk.figure(figure, from === to ? String(from) : `${from}–${to}`),
  );
  const total = regionsUnder(study, criterion, reading).length;
  const line = desk.line('documents.full.years', {
    years: amounts[0] ?? setting(''),
    known: score('count', study.text.number(figures.length)),
    total: score('count', study.text.number(total)),
  });
  return { ...line, amounts: [...line.amounts, ...amounts.slice(1)] };
}

function regionsUnder(
  { atlas }: Study,
  { appliesTo, readings }: Criterion,
  { scope }: CriterionReading,
): readonly Region[] {
  const own = readings.map((reading) => reading.scope);
  return atlas.regions.filter(({ country }) => {
    if (!appliesTo.includes(country)) return false;
    return scope === country || (scope === 'all' && !own.includes(country));
  });
}

function figuresUnder(study: Study, criterion: Criterion, reading: CriterionReading): readonly Figure[] {
  const scores = new Map(study.ranking.map((own) => [own.regionId, own]));
  return regionsUnder(study, criterion, reading).flatMap((region) => {
    return rawFigure(study, criterion, region, scores.get(region.id)?.raw[criterion.id]) ?? [];
  });
}
