import { describe, expect, it } from 'vitest';
import { IMPORT_SAYS, toldInEnglish } from '../../src/model/importSays';
import { toldWords } from '../../src/panels/import/words';
import { loadMessages } from '../../src/text/load';
import { createText } from '../../src/text/text';

const texts = await Promise.all(
  (['en', 'es', 'fr'] as const).map(async (language) => createText(language, await loadMessages(language))),
);
const types = Object.keys(IMPORT_SAYS).filter((type): type is keyof typeof IMPORT_SAYS => type in IMPORT_SAYS);
/** The same in every language: signs and names of a standard. */
const NEUTRAL = new Set(['point', 'geoJson', 'other']);

describe('what is wrong with an imported file', () => {
  it.each(types)('%s says in English what the command line says, and is worded in the others', (type) => {
    const names = [...IMPORT_SAYS[type].matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const told = { type, values: Object.fromEntries(names.map((name) => [name, `<${name}>`])) };
    const [en = '', ...others] = texts.map((text) => toldWords(told, text));
    expect(en).toBe(toldInEnglish(told));
    for (const words of others) {
      if (!NEUTRAL.has(type)) expect(words).not.toBe(en);
      for (const value of Object.values(told.values)) expect(words).toContain(value);
    }
  });
});
