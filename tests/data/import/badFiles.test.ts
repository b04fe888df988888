import { describe, expect, it } from 'vitest';
import { readFile, surveyFile } from '../../../src/data/import/importFile';
import type { ImportIssue, ReadResult, Survey } from '../../../src/model/imported';
import { toldInEnglish } from '../../../src/model/importSays';
import { fixture } from '../../corridors/built';
import { world } from './world';

interface Case {
  readonly id: string;
  readonly channel: string;
  readonly name: string;
  readonly input: { readonly text?: string; readonly generator?: Generator };
  readonly expected: { readonly outcome: string; readonly message_must_name: readonly string[] };
}
type Generator =
  | { readonly kind: 'encode'; readonly encoding: string; readonly text: string }
  | { readonly kind: 'repeat'; readonly prefix: string; readonly unit: string; readonly times: number }
  | { readonly kind: 'bytes'; readonly hex: string }
  | { readonly kind: 'ring'; readonly vertices: number };

const cases = (fixture('bad-inputs.json') as { cases: readonly Case[] }).cases;
const of = (channel: string) => cases.filter((one) => one.channel === channel);

function bytesOf({ text, generator }: Case['input']): BlobPart {
  if (generator === undefined) return text ?? '';
  switch (generator.kind) {
    case 'encode':
      return Buffer.from(generator.text, 'latin1');
    case 'repeat':
      return generator.prefix + generator.unit.repeat(generator.times);
    case 'bytes':
      return Buffer.from(generator.hex, 'hex');
    case 'ring': {
      const [first, next] = ['[-100.123456,30.123456]', '[-100.223456,30.223456]'];
      return `{"type":"Polygon","coordinates":[[${first}${`,${next}`.repeat(generator.vertices - 1)},${first}]]}`;
    }
  }
}

async function taken(one: Case): Promise<{ readonly survey: Survey; readonly read: ReadResult | undefined }> {
  const name = `${one.id}.${one.channel}`;
  const file = new Blob([bytesOf(one.input)]);
  const survey = await surveyFile(file, name, world);
  if (survey.isRefused) return { survey, read: undefined };
  const values = survey.columns.flatMap(({ kind }, index) => (kind === 'number' ? [index] : []));
  const isPlace = (index: number) =>
    survey.place.type === 'point' && [survey.place.lng, survey.place.lat].includes(index);
  const request = {
    ...(survey.text && { text: survey.text }),
    place: survey.place,
    values: values.filter((index) => !isPlace(index)),
    decisions: { fixes: {}, skipped: [] },
  };
  return { survey, read: await readFile(file, name, request, world, () => undefined) };
}

function wordsOf(name: string, issues: readonly ImportIssue[]): string {
  const lines = issues.map(({ place, cell, expected, got }) => {
    const where = place.type === 'line' ? `line ${place.line}` : place.path;
    return `${name}: ${where} ${cell?.name ?? ''}: expected ${toldInEnglish(expected)}, got ${toldInEnglish(got)}`;
  });
  return lines.join('\n');
}

/** What a case must say, in the words of this program. */
const SAID: Readonly<Record<string, string>> = {
  '3 cells, 2 expected': 'expected 2 cells, got 3 cells',
};

describe.each(['csv', 'geojson'])('%s files of the list', (channel) => {
  it.each(of(channel).map((one) => [one.id, one.name, one] as const))('%s: %s', async (_, __, one) => {
    const { survey, read } = await taken(one);
    const issues = [...survey.issues, ...(read?.issues ?? [])];
    const words = wordsOf(survey.file, issues);
    const errors = issues.filter(({ severity }) => severity === 'error');
    switch (one.expected.outcome) {
      case 'reject':
        expect(survey.isRefused || read?.good === 0).toBe(true);
        expect(errors.length).toBeGreaterThan(0);
        break;
      case 'reject-field':
        expect(errors.length).toBeGreaterThan(0);
        break;
      case 'accept-with-warning':
        expect(survey.isRefused).toBe(false);
        expect(survey.issues.some(({ severity }) => severity !== 'error')).toBe(true);
        break;
      default:
        expect(survey.isRefused).toBe(false);
        expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
    }
    for (const wanted of one.expected.message_must_name) {
      const said = wanted === 'file name' ? survey.file : (SAID[wanted] ?? wanted);
      expect(words.toLowerCase()).toContain(said.toLowerCase());
    }
  });
});

describe('what is kept of them', () => {
  const csv = async (id: string) => {
    const one = cases.find((candidate) => candidate.id === id);
    if (one === undefined) throw new Error(`expected the case ${id}, got none`);
    return taken(one);
  };

  it('csv-08: reads 3.5 where the comma is the decimal sign', async () => {
    const { survey, read } = await csv('csv-08');
    expect(survey.text).toMatchObject({ delimiter: ';', decimal: ',' });
    expect(read?.content).toEqual({ type: 'regions', regionIds: ['MX-SON'], values: [[3.5]] });
  });

  it('csv-14: reads Windows-1252 without a replacement character', async () => {
    const { survey } = await csv('csv-14');
    expect(survey.text?.encoding).toBe('windows-1252');
    expect(survey.preview).toEqual([['MX-QUE', 'Querétaro']]);
  });

  it('csv-10: leaves out the rows with odd numbers and keeps the other', async () => {
    const { read } = await csv('csv-10');
    expect([read?.rows, read?.good, read?.bad]).toEqual([3, 1, 2]);
    expect(read?.content).toEqual({ type: 'regions', regionIds: ['US-AZ'], values: [[1000]] });
  });

  it('csv-13, geojson-20: change no object of the program', async () => {
    await csv('csv-13');
    const { survey } = await csv('geojson-20');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(survey.columns.map(({ name }) => name)).toEqual(['longitude', 'latitude']);
  });

  it('csv-17: stops at the limit of a line instead of reading on', async () => {
    const { survey } = await csv('csv-17');
    expect(survey.issues[0]).toMatchObject({ place: { line: 2 }, expected: { type: 'lineLimit' } });
  });
});
