import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Case {
  readonly id: string;
  readonly channel: string;
}
const { cases }: { cases: readonly Case[] } = JSON.parse(readFileSync('tests/fixtures/bad-inputs.json', 'utf8'));
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const tests = files.map((file) => readFileSync(`tests/${file}`, 'utf8')).join('\n');

it.each(['url', 'runtime'])('names every %s case of the list in a test', (channel) => {
  const wanted = cases.filter((one) => one.channel === channel).map(({ id }) => id);
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((id) => !tests.includes(id))).toEqual([]);
});

it('runs every scenario case under its id', () => {
  const loop = readFileSync('tests/data/scenario.test.ts', 'utf8');
  expect(loop).toContain("for (const bad of cases.filter(({ channel }) => channel === 'scenario'))");
});

it('runs every csv and geojson case under its id', () => {
  const loop = readFileSync('tests/data/import/badFiles.test.ts', 'utf8');
  expect(loop).toContain("describe.each(['csv', 'geojson'])");
});
