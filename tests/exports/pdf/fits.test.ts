import { beforeAll, describe, expect, it } from 'vitest';
import { PAPERS } from '../../../src/exports/order';
import { readBase, readRegions } from '../../../src/exports/outlines';
import type { Shapes } from '../../../src/exports/pdf/mapBlock';
import { breakPages, layPages } from '../../../src/exports/pdf/pages';
import { type Faces, fit, loadFaces, OverflowError, widthOf, wrap } from '../../../src/exports/pdf/type';
import { reportOf } from '../../../src/exports/report/report';
import type { Study } from '../../../src/exports/study';
import { LANGUAGES } from '../../../src/model/geo';
import { builtStudy, readBytes } from '../studies';

let faces: Faces;
let shapes: Shapes;
beforeAll(async () => {
  faces = await loadFaces(readBytes);
  shapes = { regions: await readRegions(readBytes), base: await readBase(readBytes) };
});
// Maps take no room of their own, so that shapes are not needed to see whether words fit.
const NO_SHAPES: Shapes = { regions: [], base: [] };

const lay = (study: Study, wanted: Parameters<typeof reportOf>[1], paper: (typeof PAPERS)[number], drawn = NO_SHAPES) =>
  layPages({
    ...{ report: reportOf(study, wanted), faces, shapes: drawn, paper, label: {}, logo: undefined },
    pageWords: (page, pages) => `${page} / ${pages}`,
  });

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(PAPERS)('the brief of each of the 96 regions fits one page of %s', async (paper) => {
    const study = await builtStudy(language);
    const failed = study.atlas.regions.flatMap(({ id }) => {
      try {
        return lay(study, { document: 'region', regionIds: [id] }, paper).sheets.length === 1 ? [] : [`${id}: pages`];
      } catch (error) {
        if (error instanceof OverflowError) return [`${id}: ${error.message}`];
        throw error;
      }
    });
    expect(failed).toEqual([]);
  });

  it('every crossing, six regions with long names and the whole report find room', async () => {
    const study = await builtStudy(language);
    const { regions, crossings } = study.atlas;
    const long = regions.toSorted((a, b) => b.names[language].length - a.names[language].length).slice(0, 6);
    for (const { id } of crossings) lay(study, { document: 'crossing', regionIds: [], crossingId: id }, 'a4');
    for (const paper of PAPERS) {
      lay(study, { document: 'comparison', regionIds: long.map(({ id }) => id) }, paper);
      lay(study, { document: 'full', regionIds: [] }, paper);
    }
  });
});

describe('words', () => {
  it('wraps at spaces and never beyond the width', () => {
    const lines = wrap(faces.sans, 9, 'one two three four five six seven', 60);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('one two three four five six seven');
    for (const line of lines) expect(widthOf(faces.sans, 9, line)).toBeLessThanOrEqual(60.01);
  });

  it('shrinks before it fails, and fails rather than cut', () => {
    const width = widthOf(faces.sans, 9, 'Chihuahua') * 0.9;
    expect(fit(faces.sans, 9, 'Chihuahua', width, { lines: 1 }).size).toBeLessThan(9);
    expect(() => fit(faces.sans, 9, 'Chihuahua', width / 2, { lines: 1 })).toThrow(OverflowError);
  });

  it('has every letter that names, sources and messages use', async () => {
    for (const language of LANGUAGES) {
      const study = await builtStudy(language);
      const words = JSON.stringify(reportOf(study, { document: 'full', regionIds: [] }));
      const lacking = [...new Set(words)].filter(
        (letter) => letter > ' ' && faces.sans.glyph(letter.codePointAt(0) ?? 0) === undefined,
      );
      expect(lacking).toEqual([]);
    }
  });
});

describe('pages', () => {
  const piece = (height: number, keep = false) => ({ height, keep, draw: () => undefined });
  it('never leaves a title alone at the foot', () => {
    const pages = breakPages([piece(60), piece(20, true), piece(40)], 100);
    expect(pages.map((page) => page.map(({ height }) => height))).toEqual([[60], [20, 40]]);
  });

  it('repeats the head of a table on its next page', () => {
    const head = piece(10, true);
    const row = { ...piece(40), again: head };
    const pages = breakPages([head, row, row, row], 100);
    expect(pages.map((page) => page.map(({ height }) => height))).toEqual([
      [10, 40, 40],
      [10, 40],
    ]);
  });

  it('draws the map of the ranking with every region on it', async () => {
    const study = await builtStudy();
    const paper = lay(study, { document: 'ranking', regionIds: [] }, 'letter', shapes);
    const closed = paper.sheets[0]?.operators.filter((operator) => operator === 'h').length ?? 0;
    expect(closed).toBeGreaterThan(200);
  });
});
