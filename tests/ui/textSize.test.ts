import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// A reader who sets larger text in the browser gets it: sizes are rem or em, and columns follow because breakpoints are em.
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => join('src', name));
// `var(--u, 1px)` is a slide's own unit: a slide is set for its size, and never smaller than the rem beside it.
const PX_FONT = /(?:font-size|font|line-height)\s*:(?!\s*max\([\d.]+rem,)[^;]*\d(?:px)\b/;

/** Rules of a style sheet, comments left out, each as selector and body. */
function rulesOf(file: string): readonly { readonly head: string; readonly body: string }[] {
  const css = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, head = '', body = '']) => ({ head: head.trim(), body }));
}

it('reads every style sheet', () => {
  expect(sheets.length).toBeGreaterThan(80);
});

it.each(sheets)('%s sets no text in px, but for the text of a drawing that grows with its box', (file) => {
  const fixed = rulesOf(file).filter(({ body }) => PX_FONT.test(body) && !/\bfill\s*:/.test(body));
  // The second line of a drawing's own text takes its colour from the rule above.
  expect(fixed.map(({ head }) => head).filter((head) => !/^\.(label|change)$/.test(head))).toEqual([]);
});

it.each(sheets)('%s breaks at em, so that larger text needs a wider screen', (file) => {
  const css = readFileSync(file, 'utf8');
  expect(
    [...css.matchAll(/@(?:media|container)[^{]*/g)].map(([head]) => head).filter((head) => /\dpx/.test(head)),
  ).toEqual([]);
});
