import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/data/parse/error';
import { FileError, faultOf } from '../../src/exports/documentFault';
import { type DocumentEvent, doDocumentJob } from '../../src/exports/job';
import { OverflowError } from '../../src/exports/pdf/type';
import { LANGUAGES } from '../../src/model/geo';
import { DEFAULT_UNITS } from '../../src/model/units';
import { faultWords } from '../../src/panels/exports/faultWords';
import { faulty } from '../../src/scoring/mcda/fault';
import { textOf } from '../panels/world';
import { builtStudy, order, readBytes } from './studies';

const ERRORS = [
  new OverflowError('Coahuila de Zaragoza', 90),
  new FileError('fonts/print-sans.ttf', 'status 404'),
  new DataError('data/geo/base.geojson', 'features', 'a list', 'nothing'),
  ...['story', 'region', 'crossing', 'compared', 'logo', 'weights', 'regions', 'method'].map((path) =>
    faulty(path, 'something', 'nothing'),
  ),
];

describe('what went wrong with a document', () => {
  it.each(LANGUAGES)('is a sentence of its own in %s, without the words of the engine', async (language) => {
    const { t } = await textOf(language);
    const said = ERRORS.map((error) => faultWords(faultOf(error), t));
    expect(said[0]).toContain('Coahuila de Zaragoza');
    expect(said[1]).toContain('fonts/print-sans.ttf');
    for (const words of said) {
      expect(words).toMatch(/\.$/);
      expect(words).not.toMatch(/\b(expected|got|undefined)\b/);
    }
    // The two errors of files say the same of different files.
    expect(new Set(said).size).toBe(ERRORS.length);
  });

  it('reaches the page from the job', async () => {
    const { atlas, extras, scenario } = await builtStudy('es');
    const heard: DocumentEvent[] = [];
    const { read: _read, ...wanted } = order({ document: 'story' });
    const given = {
      atlas,
      extras,
      scenario,
      units: DEFAULT_UNITS,
      madeOn: atlas.edition,
      base: '',
      language: 'es',
    } as const;
    await doDocumentJob({ ...given, format: 'pdf', order: wanted }, readBytes, (event) => heard.push(event));
    expect(heard.at(-1)).toEqual({ type: 'failed', fault: { type: 'story' } });
    const none = (path: string) => Promise.reject(new FileError(path, 'status 404'));
    const full = { ...wanted, document: 'full' as const };
    await doDocumentJob({ ...given, format: 'pdf', order: full }, none, (event) => heard.push(event));
    expect(heard.at(-1)).toMatchObject({ type: 'failed', fault: { type: 'file' } });
  });
});
