import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, surveyFile } from '../../../src/data/import/importFile';
import { parseScenario } from '../../../src/data/parse/scenario';
import { DATASET_COLUMN_IDS, DATASET_IDS } from '../../../src/data/parse/scenarioDatasets';
import type { Scenario } from '../../../src/model/scenario';
import { datasetOf, firstDraft, requestOf } from '../../../src/panels/import/draft';
import { documentPoints } from '../../../src/state/datasets/actions';
import { linkKnown } from '../../../src/state/link/known';
import { builtWorld } from '../../panels/world';
import { world } from './world';

const built = await builtWorld();
const [first] = DATASET_IDS;
if (first === undefined) throw new Error('expected ids of tables');
const ids = { dataset: first, columns: DATASET_COLUMN_IDS };

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A table of points in Sonora as the dialog adds it, saved and read again. */
async function savedAgain(names: readonly string[], header: string) {
  const rows = names.map((name, index) => `${quoted(name)},29.${index + 10},-110.9,${index}\n`);
  const file = new Blob([`name,latitude,longitude,${quoted(header)}\n${rows.join('')}`]);
  const survey = await surveyFile(file, 'places.csv', world);
  const draft = { ...firstDraft(survey, 12), place: { type: 'point', lng: 2, lat: 1, name: 0 } as const };
  const given = { ...draft, source: 'Own\tsurvey', year: '2025' };
  const result = await readFile(file, 'places.csv', requestOf(given, survey.text), world, () => undefined);
  if (result.content.type !== 'points') throw new Error(`expected points, got ${result.content.type}`);
  const content = documentPoints(
    result.content.points,
    world.regions.map(({ id }) => id),
  );
  const dataset = datasetOf(given, result, content, ids);
  const known = linkKnown(built.atlas, built.extras, built.scenario);
  const { scenario, problems } = parseScenario(
    JSON.stringify({ version: 1, datasets: [dataset] }),
    'saved.json',
    known,
  );
  return {
    dataset,
    problems,
    read: namesOf(scenario),
    column: dataset.columns[0]?.name,
  };
}

function namesOf({ datasets }: Pick<Scenario, 'datasets'>): readonly string[] {
  const content = datasets[0]?.content;
  return content?.type === 'points' ? content.names : [];
}

const anyName = fc.string({ unit: 'binary', maxLength: 130 });
const broken = fc
  .array(fc.constantFrom('\n', '\r\n', '\t', '\r', ' ', '\u2028', '\u0085', 'Nave', '7', 'ñ', '🏭'), { maxLength: 90 })
  .map((parts) => parts.join(''));

describe('names of own points', () => {
  it('stand on one line', async () => {
    const { read, column, dataset } = await savedAgain(
      ['Nave\n 7', '\tParque\r\nSur ', 'A\u2028B', 'a  b'],
      'Area\n(ha)',
    );
    expect(read).toEqual(['Nave 7', 'Parque Sur', 'A B', 'a  b']);
    expect([column, dataset.columns[0]?.unit, dataset.source]).toEqual(['Area (ha)', 'ha', 'Own survey']);
  });

  it('are read again whatever they were in the file', async () => {
    const names = fc.array(fc.oneof(anyName, broken), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(names, fc.oneof(broken, anyName), async (given, header) => {
        const { dataset, problems, read } = await savedAgain(given, `x${header}`);
        expect(problems).toEqual([]);
        expect(read).toHaveLength(given.length);
        expect(read).toEqual(namesOf({ datasets: [dataset] }));
        for (const [index, name] of read.entries()) {
          expect(name).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
          // Nothing but breaks, spaces and what is too long goes.
          const bare = (text: string) => text.replaceAll(/[\s\p{Cc}]/gu, '');
          expect(bare(given[index] ?? '').startsWith(bare(name))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
