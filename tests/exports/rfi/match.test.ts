import { describe, expect, it } from 'vitest';
import { FIELDS, fieldById } from '../../../src/exports/rfi/allFields';
import { bestMatch, LEAST_CONFIDENCE, matchesOf, SURE_CONFIDENCE } from '../../../src/exports/rfi/match';
import { fold, wordsOf } from '../../../src/exports/rfi/words';
import { world } from '../world';
import { HELD_OUT, LABELLED } from './labelled';

const results = LABELLED.map(([question, wanted]) => {
  const match = bestMatch(question);
  return { question, wanted, found: match?.fieldId ?? 'none', confidence: match?.confidence ?? 0 };
});

describe('the matches of questions worded by hand', () => {
  it('are the labelled ones for nine of ten in each language', () => {
    const wrong = results.filter(({ wanted, found }) => wanted !== found);
    const taken = results.filter(({ found }) => found !== 'none');
    const right = taken.filter(({ wanted, found }) => wanted === found);
    const shown = wrong.map(
      ({ question, wanted, found, confidence }) => `${question}: ${wanted} / ${found} ${confidence}`,
    );
    expect(right.length / taken.length, shown.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(wrong.length / results.length, shown.join('\n')).toBeLessThanOrEqual(0.1);
    expect(LABELLED.length).toBeGreaterThanOrEqual(60);
  });

  it('hold for questions that the fields were not mended by', () => {
    const found = HELD_OUT.map(([question, wanted]) => ({ question, wanted, found: bestMatch(question)?.fieldId }));
    const taken = found.filter((one) => one.found !== undefined);
    const right = taken.filter((one) => one.found === one.wanted);
    const wrong = found.filter((one) => one.found !== one.wanted).map((one) => JSON.stringify(one));
    expect(right.length / taken.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(right.length / HELD_OUT.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.75);
  });

  it('are right wherever they are sure', () => {
    const sure = results.filter(({ confidence }) => confidence >= SURE_CONFIDENCE);
    expect(sure.length).toBeGreaterThan(results.length / 3);
    expect(sure.filter(({ wanted, found }) => wanted !== found)).toEqual([]);
  });

  it('say which phrases they rest on, with no confidence outside 0..1', () => {
    for (const [question] of LABELLED) {
      for (const { confidence, phrases, fieldId } of matchesOf(question)) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(phrases.length).toBeGreaterThan(0);
        for (const phrase of phrases) {
          expect(fieldById(fieldId)?.phrases.map(fold)).toContain(phrase);
          for (const word of wordsOf(phrase)) expect(wordsOf(question)).toContain(word);
        }
      }
    }
  });

  it('take no notice of accents, capitals and plurals', () => {
    const field = (question: string) => bestMatch(question)?.fieldId;
    expect(field('ESTRES HIDRICO')).toBe('water-stress');
    expect(field('estrés hídrico')).toBe('water-stress');
    expect(field('Industrial park')).toBe(field('industrial parks'));
    expect(field('parque industrial')).toBe(field('Parques industriales'));
    expect(field('parc industriel')).toBe(field('parcs industriels'));
    expect(field('')).toBeUndefined();
    expect(LEAST_CONFIDENCE).toBeLessThan(SURE_CONFIDENCE);
  });
});

describe('the fields', () => {
  it('have an id each, and read indicators that exist', () => {
    expect(new Set(FIELDS.map(({ id }) => id)).size).toBe(FIELDS.length);
    const known = new Set<string>(world.extras.indicators.indicators.map(({ id }) => id));
    const core = new Set<string>([...world.atlas.figures.keys()]);
    const unknown = FIELDS.flatMap(({ answer }) => (answer.type === 'indicators' ? answer.ids : [])).filter(
      (id) => !known.has(id) && !core.has(id),
    );
    expect(unknown).toEqual([]);
  });

  it('are found by their own names in three languages', () => {
    const lost = FIELDS.flatMap(({ id, names }) =>
      Object.values(names)
        .filter(
          (name) =>
            !matchesOf(name)
              .slice(0, 2)
              .some(({ fieldId }) => fieldId === id),
        )
        .map((name) => `${id}: ${name} / ${matchesOf(name)[0]?.fieldId}`),
    );
    expect(lost).toEqual([]);
  });
});
