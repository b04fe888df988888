// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fetchJson, LoadError } from '../../src/data/load';
import { DataError } from '../../src/data/parse/error';
import { decodeScenario } from '../../src/data/parse/scenarioFile';
import { english, SAYINGS, saying } from '../../src/model/saying';
import { faultWords } from '../../src/panels/frame/faultWords';
import { fileLine } from '../../src/panels/work/noticeWords';
import { loadMessages } from '../../src/text/load';
import { phraseWords } from '../../src/text/saying';
import { createText } from '../../src/text/text';
import { readScenario } from '../../src/workDocument';
import { builtWorld } from '../panels/world';

const [en, es, fr] = await Promise.all(
  (['en', 'es', 'fr'] as const).map(async (language) => createText(language, await loadMessages(language))),
);
if (en === undefined || es === undefined || fr === undefined) throw new Error('expected three languages');
const types = Object.keys(SAYINGS).filter((type): type is keyof typeof SAYINGS => type in SAYINGS);
const filled = (type: keyof typeof SAYINGS) => {
  const names = [...SAYINGS[type].matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return saying(type, Object.fromEntries(names.map((name) => [name, `<${name}>`])));
};
/** The same in every language: signs, codes and names of a standard. */
const NEUTRAL = new Set(['sign', 'utf8', 'http', 'position']);

describe('what was expected or found', () => {
  it.each(types)('%s says in English what the command line says, and is worded in the others', (type) => {
    const phrase = filled(type);
    expect(phraseWords(phrase, en)).toBe(english(phrase));
    for (const text of [es, fr]) {
      const words = phraseWords(phrase, text);
      if (!NEUTRAL.has(type)) expect(words).not.toBe(english(phrase));
      for (const value of Object.values(phrase.values ?? {})) expect(words).toContain(String(value));
    }
  });

  it('is worded to the last part where one phrase holds another', () => {
    const phrase = saying('listEach', { what: saying('criterion') });
    expect(english(phrase)).toBe('a list, each a criterion of the model');
    expect(phraseWords(phrase, es)).toBe('una lista; cada elemento, un criterio del modelo');
  });
});

interface BadCase {
  readonly id: string;
  readonly channel: string;
  readonly input: { readonly text?: string };
  readonly expected: { readonly outcome: string };
}
const { cases }: { cases: readonly BadCase[] } = JSON.parse(readFileSync('tests/fixtures/bad-inputs.json', 'utf8'));
const world = await builtWorld();

describe('the notice of a bad file in Spanish and French', () => {
  const refused = cases.filter(({ channel, input }) => channel === 'scenario' && input.text !== undefined);
  it.each(refused)('$id has no English in it', ({ input }) => {
    const reading = readScenario(input.text ?? '', 'plan.json', world);
    const problems = reading.type === 'refused' ? [reading.problem] : reading.problems;
    for (const text of [es, fr]) {
      for (const problem of problems) {
        expect(typeof problem.expected).toBe('object');
        expect(fileLine(problem, text)).not.toMatch(
          /\b(expected|got|line|column|the|each|most|given|number|object|list|file)\b/,
        );
      }
    }
  });

  it.each([
    [{ type: 'linear', worst: 5, best: 5 }, 'un extremo distinto del peor|une borne autre que la pire'],
    [{ type: 'log', worst: -5, best: 5 }, '0 o más para un logaritmo|0 ou plus pour un logarithme'],
    [{ type: 'piecewise', corners: [[0, 1]] }, 'al menos dos puntos|au moins deux points'],
    [
      {
        type: 'piecewise',
        corners: [
          [4, 0],
          [3, 1],
        ],
      },
      'un valor mayor que 4|une valeur supérieure à 4',
    ],
    [{ type: 'threshold', at: 1, below: 2, above: 1 }, 'un valor de 0 a 1|une valeur de 0 à 1'],
  ])('words the fault of a value function: %j', (worth, words) => {
    const file = JSON.stringify({ version: 1, values: [{ criterionId: 'W1', scope: 'all', worth }] });
    const reading = readScenario(file, 'plan.json', world);
    if (reading.type === 'refused') throw new Error('expected the rest of the file to be read');
    for (const text of [es, fr]) {
      const lines = reading.problems.map((problem) => fileLine(problem, text));
      expect(lines.some((line) => new RegExp(words).test(line))).toBe(true);
    }
  });

  it('names the byte that is no UTF-8', () => {
    const bytes = Uint8Array.from([0x7b, 0xff]);
    const fault = (() => {
      try {
        return decodeScenario(bytes, 'plan.json');
      } catch (error) {
        return error;
      }
    })();
    if (!(fault instanceof DataError)) throw new Error('expected a refusal');
    expect(fileLine({ path: fault.place, ...fault.said }, es)).toBe(
      'byte 1 desde el inicio: se esperaba UTF-8, se encontró el byte ff',
    );
  });
});

it('a data file that failed is told in the language of the page', async () => {
  const answer = globalThis.fetch;
  globalThis.fetch = async () => new Response('', { status: 500 });
  const error = await fetchJson('/')('data/ports.json').catch((reason: unknown) => reason);
  globalThis.fetch = answer;
  if (!(error instanceof LoadError)) throw new Error('expected a LoadError');
  expect(error.message).toBe('data/ports.json: expected a JSON file, got HTTP 500');
  const fault = { file: error.file, message: error.message, said: error.said };
  expect(faultWords(fault, es)).toBe('data/ports.json: se esperaba un archivo JSON, se encontró HTTP 500');
  expect(faultWords({ file: 'a.json', message: 'gone' }, fr)).toContain('gone');
});
