import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnCriterion } from '../../../src/model/own';
import { atlasArrived, change, extraArrived, redo, undo } from '../../../src/state/actions';
import { removeOwn, saveOwn } from '../../../src/state/own/actions';
import { watchOwn } from '../../../src/state/own/watch';
import { selectRanking } from '../../../src/state/select';
import { useApp } from '../../../src/state/store';
import { ownWorld } from '../../anyOwn';
import { builtAtlas } from '../../scoring/built';

const { atlas, scenario } = builtAtlas();
const [first] = ownWorld.slots;
const [indicatorId] = atlas.figures.keys();
if (first === undefined || indicatorId === undefined) throw new Error('expected a slot and an indicator');
const id = first.criterionId;
const own: OwnCriterion = {
  id,
  name: 'Mine',
  unit: '',
  theme: 'cluster',
  direction: 'benefit',
  source: { type: 'formula', formula: { type: 'head', left: indicatorId } },
  scale: 'linear',
  low: 0,
  high: 100,
};
const names = { en: 'A', es: 'A', fr: 'A' };
const catalogue = {
  indicators: [{ id: indicatorId, names, theme: 'economy', direction: 'neutral', why: '', comparability: '' } as const],
  figures: atlas.figures,
  slots: ownWorld.slots,
};
const state = () => useApp.getState();
const ids = () => state().atlas.criteria.map((criterion) => criterion.id);
const initial = useApp.getState();

let stop: () => void;
beforeEach(() => {
  useApp.setState(initial, true);
  atlasArrived(atlas, scenario);
  stop = watchOwn();
});
afterEach(() => stop());

describe('a criterion of the user in the store', () => {
  it('asks for the catalogue, and counts once that is here', () => {
    saveOwn(own, 20);
    expect(state().session.wanted).toContain('indicators');
    expect(ids()).not.toContain(id);
    extraArrived('indicators', catalogue);
    expect(ids()).toContain(id);
    expect(selectRanking(state()).some((score) => id in score.values)).toBe(true);
  });

  it('gets its share, and the others keep their proportions', () => {
    saveOwn(own, 20);
    const { weights } = state().scenario;
    const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    expect(weights[id]).toBeCloseTo(20, 9);
    expect(total).toBeCloseTo(100, 9);
    const before = Object.entries(scenario.weights).filter(([, weight]) => weight > 0);
    const ratios = before.map(([key, weight]) => (Object.entries(weights).find(([k]) => k === key)?.[1] ?? 0) / weight);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] ?? 0, 9);
  });

  it('comes and goes with undo, and the model is left as it was', () => {
    extraArrived('indicators', catalogue);
    const ranking = JSON.stringify(selectRanking(state()));
    saveOwn(own, 20);
    expect(JSON.stringify(selectRanking(state()))).not.toBe(ranking);
    undo();
    expect(state().atlas).toBe(atlas);
    expect(JSON.stringify(selectRanking(state()))).toBe(ranking);
    redo();
    expect(ids()).toContain(id);
  });

  it('is changed in its place', () => {
    extraArrived('indicators', catalogue);
    saveOwn(own, 20);
    saveOwn({ ...own, name: 'Yours' }, 30);
    expect(state().scenario.own.map(({ name }) => name)).toEqual(['Yours']);
    expect(state().scenario.weights[id]).toBeCloseTo(30, 9);
    expect(state().atlas.criteria.at(-1)?.names.fr).toBe('Yours');
  });

  it('takes everything that names it along when it is removed', () => {
    extraArrived('indicators', catalogue);
    saveOwn(own, 20);
    change('undo.lock', ({ locked, knockouts, values, uncertainty }) => ({
      locked: [...locked, id],
      knockouts: [...knockouts, { criterionId: id, min: 1 }],
      values: [...values, { criterionId: id, scope: 'all', worth: { type: 'linear', worst: 0, best: 1 } }],
      uncertainty: { ...uncertainty, errorOf: { [id]: 5 }, bandOf: { [id]: 0.1 } },
    }));
    removeOwn(id);
    expect(JSON.stringify(state().scenario)).not.toContain(`"${id}"`);
    expect(state().atlas).toBe(atlas);
  });

  it('stays when the atlas is read anew', () => {
    extraArrived('indicators', catalogue);
    saveOwn(own, 20);
    const again = { ...atlas };
    useApp.setState({ atlas: again });
    expect(ids()).toContain(id);
    removeOwn(id);
    expect(state().atlas).toBe(again);
  });
});
