import subsetFont from 'subset-font';
import { readTable } from '../csv';
import { packageFile } from '../geometry/packages';
import type { Step } from '../step';

/** The designers' own files: the cuts made for the web elsewhere lack arrows, ≈, ≤ and the alternate digits. */
const INTER = 'inter-ui';
const SERIF = '@fontsource-variable/source-serif-4';
const INTER_FILE = `${INTER}/variable/InterVariable.woff2`;
const SERIF_FILE = `${SERIF}/files/source-serif-4-latin-wght-normal.woff2`;

/** Basic Latin and Latin-1, what French adds, and the signs the interface writes. */
const LETTERS = `${codes(0x20, 0x7e)}${codes(0xa0, 0xff)}ŒœŸ`;
const SIGNS = '\u2009\u202f\u2010\u2011–—‘’“”„•…‰‹›⁄€™←↑→↓↔−≈≠≤≥×·²³½⌘';

function codes(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** Inter for the interface and the names on land: weights 400 to 700 in one file, drawn for 14 px: the optical sizes would add a third to its bytes. */
async function inter(): Promise<Uint8Array> {
  return subsetFont(packageFile(INTER_FILE), LETTERS + SIGNS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 }, opsz: 14 },
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'tnum', 'ss03', 'cv11', 'frac', 'case'],
  });
}

/** Source Serif 4 italic with the letters of the water names alone. */
async function waterSerif(): Promise<Uint8Array> {
  const names = readTable('labels/waters.csv').flatMap((row) => [
    row.text('name_en'),
    row.text('name_es'),
    row.text('name_fr'),
  ]);
  const letters = [...new Set(names.join(' '))].sort().join('');
  return subsetFont(packageFile(`${SERIF}/files/source-serif-4-latin-wght-italic.woff2`), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: 420 },
    keepFeatures: ['kern', 'mark', 'ccmp', 'locl'],
  });
}

/** What names of places and sources write beyond Latin-1. */
const MORE_LETTERS = 'ĀāĂăĄąĆćČčĎďĐđĒēĖėĘęĚěĞğĪīĮįİıŁłŃńŇňŌōŐőŘřŚśŞşŠšŤťŪūŮůŰűŹźŻżŽž';

/** One weight, with its outlines as they stand in a document: plain TrueType tables, no features. */
async function print(file: string, axes: Readonly<Record<string, number>>): Promise<Uint8Array> {
  return subsetFont(packageFile(file), LETTERS + SIGNS + MORE_LETTERS, {
    targetFormat: 'sfnt',
    variationAxes: axes,
    keepFeatures: [],
  });
}

/** Source Serif 4 for story headlines, at the one weight they are set in; drawn at its display size. */
async function storySerif(): Promise<Uint8Array> {
  return subsetFont(packageFile(`${SERIF}/files/source-serif-4-latin-opsz-normal.woff2`), LETTERS + SIGNS, {
    targetFormat: 'woff2',
    variationAxes: { wght: 560, opsz: 48 },
    keepFeatures: ['kern', 'mark', 'ccmp', 'locl'],
  });
}

/** The product's own font files, cut from the packages, each with its licence (SIL Open Font License 1.1). */
export const step: Step = {
  name: 'fonts',
  outputs: [
    'fonts/inter-latin.woff2',
    'fonts/source-serif-4-italic-water.woff2',
    'fonts/print-sans.ttf',
    'fonts/print-sans-semi.ttf',
    'fonts/print-serif.ttf',
    'fonts/source-serif-4-story.woff2',
    'fonts/LICENSE-Inter.txt',
    'fonts/LICENSE-SourceSerif4.txt',
  ],
  async make() {
    return [
      { path: 'fonts/inter-latin.woff2', bytes: await inter() },
      { path: 'fonts/source-serif-4-italic-water.woff2', bytes: await waterSerif() },
      { path: 'fonts/print-sans.ttf', bytes: await print(INTER_FILE, { wght: 420, opsz: 14 }) },
      { path: 'fonts/print-sans-semi.ttf', bytes: await print(INTER_FILE, { wght: 620, opsz: 14 }) },
      { path: 'fonts/print-serif.ttf', bytes: await print(SERIF_FILE, { wght: 420 }) },
      { path: 'fonts/source-serif-4-story.woff2', bytes: await storySerif() },
      { path: 'fonts/LICENSE-Inter.txt', bytes: packageFile(`${INTER}/LICENSE.txt`) },
      { path: 'fonts/LICENSE-SourceSerif4.txt', bytes: packageFile(`${SERIF}/LICENSE`) },
    ];
  },
};
