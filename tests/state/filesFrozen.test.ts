import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/data/parse/scenario';
import { scenarioOfWorkbook } from '../../src/data/workbook/scenario';
import type { Scenario } from '../../src/model/scenario';
import { decodeLink } from '../../src/state/link/decode';
import { linkKnown } from '../../src/state/link/known';
import { builtAtlas } from '../scoring/built';

const FILES = new URL('../fixtures/files/', import.meta.url);
const LINKS = new URL('../fixtures/links/', import.meta.url);
const { atlas, scenario: opening } = builtAtlas();
const known = linkKnown(atlas, {}, opening);
const files = readdirSync(FILES).flatMap((version) =>
  readdirSync(new URL(`${version}/`, FILES)).map((name) => `${version}/${name}`),
);

/** What the frozen link of the same name says; that one was set down by hand. */
function linked(file: string) {
  const [link = ''] = readFileSync(new URL(file.replace(/\.\w+$/, '.txt'), LINKS), 'utf8').split('\n');
  return decodeLink(link, known).scenario;
}

function opened(file: string) {
  const bytes = readFileSync(new URL(file, FILES));
  const text = file.endsWith('.xlsx') ? scenarioOfWorkbook(bytes, file).text : bytes.toString('utf8');
  return parseScenario(text, file, known);
}

/** A workbook gives knock-outs in the order of its criteria; their order means nothing. */
function byCriterion(scenario: Scenario): Scenario {
  const knockouts = scenario.knockouts.toSorted((a, b) => (a.criterionId < b.criterionId ? -1 : 1));
  return { ...scenario, knockouts };
}

describe('scenario files and workbooks of earlier days', () => {
  it('are there, of both kinds', () => {
    expect(files.filter((file) => file.endsWith('.json')).length).toBeGreaterThanOrEqual(8);
    expect(files.filter((file) => file.endsWith('.xlsx')).length).toBeGreaterThanOrEqual(1);
  });

  it.each(files)('still open: %s', (file) => {
    const { scenario, problems } = opened(file);
    expect(problems).toEqual([]);
    expect(byCriterion(scenario)).toEqual(byCriterion(linked(file)));
  });
});
