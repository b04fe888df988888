import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/geo';
import { stepName } from '../../src/panels/work/stepName';
import { textOf } from './world';

/** Every step that the code names anywhere but in the messages. */
function stepsOfCode(): ReadonlySet<string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /\.tsx?$/.test(file) && !file.includes('messages') && !/stepName/.test(file));
  const found = code.flatMap((file) => readFileSync(join('src', file), 'utf8').match(/(?<=')undo\.\w+(?=')/g) ?? []);
  return new Set(found);
}

describe('undo steps', () => {
  const steps = [...stepsOfCode()];

  it('are found in the code', () => {
    expect(steps).toEqual(expect.arrayContaining(['undo.select', 'undo.compared', 'undo.effectOn', 'undo.open']));
  });

  it.each(LANGUAGES)('have names of their own in %s', async (language) => {
    const { t } = await textOf(language);
    const unnamed = steps.filter((step) => ['', t('history.other')].includes(stepName(step, t)));
    expect(unnamed).toEqual([]);
    expect(new Set(steps.map((step) => stepName(step, t))).size).toBe(steps.length);
    expect(stepName('undo.ofALaterVersion', t)).toBe(t('history.other'));
  });
});
