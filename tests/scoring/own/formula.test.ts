import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figure';
import type { IndicatorId, SourceId } from '../../../src/model/ids';
import type { Formula, OwnCriterion } from '../../../src/model/own';
import type { Indicator, Region } from '../../../src/model/region';
import { type Catalogue, formulaText, worked } from '../../../src/scoring/own/formula';
import { offeredIndicators, proposedGoalposts, tried } from '../../../src/scoring/own/goalposts';
import { withOwn, withoutOwn } from '../../../src/scoring/own/join';
import { prepareScoring } from '../../../src/scoring/prepare';
import { ownWorld } from '../../anyOwn';
import { builtAtlas } from '../built';

const [a, b, c] = ['a', 'b', 'c'].map((id) => id as string as IndicatorId) as [IndicatorId, IndicatorId, IndicatorId];
const source = (id: string) => id as string as SourceId;
const figure = (value: number, part: Partial<Figure> = {}): Figure => {
  return { value, unit: 'jobs', year: 2020, sourceId: source('s'), certainty: 'high', marks: [], ...part };
};
const region = (id: string, people = 200_000, km2 = 500): Region => ({
  id: id as string as Region['id'],
  country: 'US',
  names: { en: id, es: id, fr: id },
  short: id,
  referenceCity: { name: id, at: [0, 0] },
  labelAt: [0, 0],
  bounds: [0, 0, 1, 1],
  population: figure(people, { unit: 'persons', sourceId: source('census'), year: 2019 }),
  areaKm2: figure(km2, { unit: 'km2', sourceId: source('survey'), year: 2010, certainty: 'low' }),
});
const indicator = (id: IndicatorId): Indicator => ({
  id,
  names: { en: `${id}-en`, es: `${id}-es`, fr: `${id}-fr` },
  theme: 'economy',
  direction: 'neutral',
  why: '',
  comparability: '',
});
const here = region('US-AA');
const catalogueOf = (left: Figure | undefined, right?: Figure): Catalogue => ({
  indicators: [a, b, c].map(indicator),
  figures: new Map([
    [a, new Map(left ? [[here.id, left]] : [])],
    [b, new Map(right ? [[here.id, right]] : [])],
  ]),
});
const calculated = (formula: Formula, left: number, right = 0): number | string => {
  const outcome = worked(formula, here, catalogueOf(figure(left), figure(right)), '');
  return outcome.type === 'figure' ? outcome.figure.value : outcome.reason;
};

describe('a formula over two indicators', () => {
  it('gives what a pocket calculator gives', () => {
    expect(calculated({ type: 'alone', left: a }, 7)).toBe(7);
    expect(calculated({ type: 'add', left: a, right: b }, 7, 5)).toBe(12);
    expect(calculated({ type: 'subtract', left: a, right: b }, 7, 5)).toBe(2);
    expect(calculated({ type: 'multiply', left: a, right: b }, 7, 5)).toBe(35);
    expect(calculated({ type: 'divide', left: a, right: b }, 7, 5)).toBe(1.4);
    // 7 for 200,000 people is 3.5 for 100,000; 7 on 500 km2 is 14 on 1,000.
    expect(calculated({ type: 'head', left: a }, 7)).toBe(3.5);
    expect(calculated({ type: 'area', left: a }, 7)).toBe(14);
  });

  it('leaves missing what is missing, and says why', () => {
    const divide: Formula = { type: 'divide', left: a, right: b };
    expect(worked(divide, here, catalogueOf(undefined, figure(1)), '')).toEqual({ type: 'missing', reason: 'left' });
    expect(worked(divide, here, catalogueOf(figure(1)), '')).toEqual({ type: 'missing', reason: 'right' });
    expect(calculated(divide, 0, 0)).toBe('zero');
    expect(calculated(divide, 3, -0)).toBe('zero');
    expect(calculated({ type: 'multiply', left: a, right: b }, 1e200, 1e200)).toBe('size');
    expect(worked({ type: 'head', left: a }, region('US-AA', 0), catalogueOf(figure(1)), '')).toEqual({
      type: 'missing',
      reason: 'zero',
    });
  });

  it('never gives a number that is none', () => {
    const any = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.constantFrom('add', 'subtract', 'multiply', 'divide'), any, any, (type, left, right) => {
        const value = calculated({ type, left: a, right: b }, left, right);
        expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('names both sources and years, is derived, and as sure as the less sure part', () => {
    const left = figure(4, { year: 2023, sourceId: source('x'), certainty: 'medium', marks: ['national'] });
    const right = figure(2, { year: 2021, period: '2017-2021', sourceId: source('y'), certainty: 'recalled' });
    const outcome = worked({ type: 'divide', left: a, right: b }, here, catalogueOf(left, right), 'per job');
    expect(outcome).toEqual({
      type: 'figure',
      figure: {
        value: 2,
        unit: 'own:per job',
        year: 2021,
        period: '2023, 2017-2021',
        sourceId: 'x',
        certainty: 'recalled',
        marks: ['national', 'derived'],
        madeOf: [
          { names: indicator(a).names, figure: left },
          { names: indicator(b).names, figure: right },
        ],
      },
    });
    const perArea = worked({ type: 'area', left: a }, here, catalogueOf(left), '');
    expect(perArea).toMatchObject({ figure: { year: 2010, period: '2023, 2010', certainty: 'low' } });
    if (perArea.type === 'figure')
      expect(perArea.figure.madeOf?.map((part) => part.figure.sourceId)).toEqual(['x', 'survey']);
  });

  it('has a period of its own only where one year does not say it', () => {
    const of = (left: Figure, right: Figure) => {
      const outcome = worked({ type: 'add', left: a, right: b }, here, catalogueOf(left, right), '');
      return outcome.type === 'figure' ? outcome.figure : undefined;
    };
    const [recent, survey] = [figure(1, { year: 2024 }), figure(1, { year: 2021, period: '2017-2021' })];
    expect(of(recent, figure(2, { year: 2024 }))).not.toHaveProperty('period');
    expect(of(survey, survey)).toMatchObject({ year: 2021, period: '2017-2021' });
    expect(of(recent, survey)).toMatchObject({ year: 2021, period: '2024, 2017-2021' });
    const alone = worked({ type: 'alone', left: a }, here, catalogueOf(survey), '');
    expect(alone).toMatchObject({ figure: { period: '2017-2021', madeOf: [{ names: indicator(a).names }] } });
  });

  it('has nothing where an indicator is in no catalogue', () => {
    const catalogue = { ...catalogueOf(figure(1)), indicators: [] };
    expect(worked({ type: 'alone', left: a }, here, catalogue, '')).toEqual({ type: 'missing', reason: 'left' });
    const none = { ...catalogueOf(figure(1)), figures: new Map() };
    expect(worked({ type: 'alone', left: a }, here, none, '')).toEqual({ type: 'missing', reason: 'left' });
  });

  it('is said in words', () => {
    const per = { head: 'per head', area: 'per area' };
    expect(formulaText({ type: 'divide', left: a, right: b }, (id) => `[${id}]`, per)).toBe('[a] ÷ [b]');
    expect(formulaText({ type: 'head', left: a }, (id) => `[${id}]`, per)).toBe('[a] per head');
    expect(formulaText({ type: 'alone', left: a }, (id) => `[${id}]`, per)).toBe('[a]');
  });
});

describe('whether a formula is offered', () => {
  const regions = Array.from({ length: 20 }, (_, index) => region(`US-${index}`));
  const knownIn = (count: number): Catalogue => ({
    indicators: [a, b].map(indicator),
    figures: new Map([[a, new Map(regions.slice(0, count).map(({ id }, index) => [id, figure(index)]))]]),
  });

  it('asks for 65 % of the regions in scope', () => {
    // 65 % of 20 are 13.
    expect(tried({ type: 'alone', left: a }, regions, knownIn(13)).isEnough).toBe(true);
    expect(tried({ type: 'alone', left: a }, regions, knownIn(12)).isEnough).toBe(false);
    expect(tried({ type: 'alone', left: a }, [], knownIn(12)).isEnough).toBe(false);
    const [first, second] = regions;
    expect(tried({ type: 'alone', left: a }, regions.slice(0, 2), knownIn(1))).toEqual({
      formula: { type: 'alone', left: a },
      inScope: 2,
      values: [0],
      missing: [{ region: second, reason: 'left' }],
      isEnough: false,
    });
    expect(tried({ type: 'alone', left: a }, first ? [first] : [], knownIn(1)).missing).toEqual([]);
    expect(offeredIndicators(regions, knownIn(13))).toEqual([a]);
    expect(offeredIndicators(regions, knownIn(12))).toEqual([]);
    expect(offeredIndicators([], knownIn(12))).toEqual([]);
  });

  it('proposes the 5th and the 95th percentile', () => {
    // 0 to 20: the 5th percentile of 21 values is the second, the 95th the last but one.
    const values = Array.from({ length: 21 }, (_, index) => index);
    expect(proposedGoalposts(values.toReversed(), 'linear')).toEqual({ low: 1, high: 19 });
    // Between 10 and 20 at 5 % of the way: 10.5 and 19.5.
    expect(proposedGoalposts([20, 10], 'linear')).toEqual({ low: 10.5, high: 19.5 });
    expect(proposedGoalposts([123456, 0], 'linear')).toEqual({ low: 6170, high: 117000 });
  });

  it('proposes none where they could not tell regions apart', () => {
    expect(proposedGoalposts([3, 3, 3], 'linear')).toBeUndefined();
    expect(proposedGoalposts([], 'linear')).toBeUndefined();
    expect(proposedGoalposts([-5, 5], 'log')).toBeUndefined();
    // A logarithm takes 0 and above, a line what is below as well.
    expect(proposedGoalposts([-5, 5], 'linear')).toEqual({ low: -4.5, high: 4.5 });
    expect(proposedGoalposts([10, 20], 'log')).toEqual({ low: 10.5, high: 19.5 });
    expect(proposedGoalposts([0, ...Array(20).fill(0), ...Array(20).fill(8)], 'log')).toEqual({ low: 0, high: 8 });
  });
});

describe('the atlas with a criterion of the user', () => {
  const { atlas } = builtAtlas();
  const [from] = atlas.figures.keys();
  if (from === undefined) throw new Error('expected an indicator');
  const [slot] = ownWorld.slots;
  if (slot === undefined) throw new Error('expected a slot');
  const catalogue = { indicators: [{ ...indicator(from) }], figures: atlas.figures, slots: ownWorld.slots };
  const own: OwnCriterion = {
    id: slot.criterionId,
    name: 'Mine',
    unit: 'x',
    theme: 'cluster',
    direction: 'benefit',
    source: { type: 'formula', formula: { type: 'alone', left: from } },
    scale: 'linear',
    low: 0,
    high: 1,
  };

  it('scores it beside the others and moves none of them', () => {
    const joined = withOwn(atlas, catalogue, [own]);
    const [before, after] = [prepareScoring(atlas, new Map()), prepareScoring(joined, new Map())];
    expect(after.criteria).toHaveLength(before.criteria.length + 1);
    after.values.forEach((row, r) => {
      const { [slot.criterionId]: mine, ...rest } = row;
      expect(rest).toEqual(before.values[r]);
      const figureHere = atlas.figures.get(from)?.get(after.regions[r]?.id ?? here.id);
      expect(mine === undefined).toBe(figureHere === undefined);
      if (figureHere) expect(mine).toBe(100 * Math.min(1, Math.max(0, figureHere.value)));
    });
  });

  it('is a criterion like another, in the words of the user, with the formula as its evidence', () => {
    const logarithmic: OwnCriterion = {
      ...own,
      name: 'Jobs per head',
      direction: 'cost',
      source: { type: 'formula', formula: { type: 'head', left: from } },
      scale: 'log',
      low: 2,
      high: 50,
    };
    const joined = withOwn(atlas, catalogue, [logarithmic]);
    expect(joined.criteria.at(-1)).toEqual({
      id: slot.criterionId,
      names: { en: 'Jobs per head', es: 'Jobs per head', fr: 'Jobs per head' },
      theme: 'cluster',
      direction: 'cost',
      weight: 0,
      readings: [
        {
          scope: 'all',
          measure: { type: 'indicator', indicatorId: slot.indicatorId },
          transform: 'log',
          low: 2,
          high: 50,
          evidence: `Own formula: ${from}-en per 100,000 people.`,
        },
      ],
      appliesTo: ['MX', 'US', 'CA'],
      bridged: false,
      own: true,
    });
    expect(withOwn(atlas, catalogue, [own]).criteria.at(-1)?.readings[0]?.transform).toBe('none');
    // An indicator without a name of its own goes by its id.
    const nameless = withOwn(atlas, { ...catalogue, indicators: [] }, [own]);
    expect(nameless.criteria.at(-1)?.readings[0]?.evidence).toBe(`Own formula: ${from}.`);
  });

  it('stands in the slot of its id, takes the place of what was joined before, and goes without a trace', () => {
    const [, second] = ownWorld.slots;
    if (second === undefined) throw new Error('expected two slots');
    const once = withOwn(atlas, catalogue, [{ ...own, id: second.criterionId }]);
    expect(once.criteria.at(-1)?.readings[0]?.measure).toEqual({ type: 'indicator', indicatorId: second.indicatorId });
    const twice = withOwn(once, catalogue, [own]);
    expect(twice.criteria.filter((one) => one.own === true).map(({ id }) => id)).toEqual([slot.criterionId]);
    expect(withoutOwn(twice).criteria).toEqual(atlas.criteria);
    expect(withoutOwn(atlas)).toBe(atlas);
    // Only regions with a figure have one: nothing is made up for the others.
    const known = atlas.regions.filter(({ id }) => atlas.figures.get(from)?.has(id));
    expect([...(twice.figures.get(slot.indicatorId)?.keys() ?? [])]).toEqual(known.map(({ id }) => id));
  });

  it('is the same atlas where there is none, or none that can be read', () => {
    expect(withOwn(atlas, catalogue, [])).toBe(atlas);
    expect(withOwn(atlas, { ...catalogue, slots: [] }, [own])).toBe(atlas);
  });
});
