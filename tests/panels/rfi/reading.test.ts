import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../../../src/exports/rfi/read';
import { readingOf } from '../../../src/panels/rfi/reading';

const failing = (error: Error) => readingOf(() => Promise.reject<Questionnaire>(error));

describe('a questionnaire that can not be read', () => {
  it.each([
    'Failed to fetch dynamically imported module: http://localhost/assets/read.js',
    'error loading dynamically imported module: http://localhost/assets/read.js',
    'Importing a module script failed.',
  ])('says that a part of the page is missing, in the words of each engine: %s', async (message) => {
    expect(await failing(new TypeError(message))).toEqual({ type: 'absent' });
  });

  it('does not hide a mistake of our own', async () => {
    await expect(failing(new TypeError('x is not a function'))).rejects.toThrow('x is not a function');
  });
});
