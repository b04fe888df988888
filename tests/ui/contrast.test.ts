import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(process.cwd(), 'src/ui/tokens.css'), 'utf8');

/** The colours of a block of the token file, over those of the light look. */
function tokens(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css: expected a block ${selector}, got none`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map([...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));
}

const light = tokens('[data-theme="light"]');
const contrast = new Map([...light, ...tokens('[data-theme="contrast"]')]);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const of = (name: string): string => contrast.get(name) ?? '';

describe('high contrast', () => {
  it('counts as WCAG does', () => {
    expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(ratio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('has every text at 7:1 or more on every ground', () => {
    const texts = ['--ink', '--ink-2', '--ink-3', '--ink-disabled', '--link', '--copper-text'];
    const grounds = ['--surface', '--canvas', '--sunken', '--hover', '--active', '--selected'];
    for (const text of texts) {
      for (const ground of grounds) {
        expect([text, ground, ratio(of(text), of(ground)) >= 7]).toEqual([text, ground, true]);
      }
    }
  });

  it('has words of state at 7:1 on their own ground, and white on ink', () => {
    for (const name of ['good', 'warn', 'bad', 'info']) {
      expect([name, ratio(of(`--${name}`), of(`--${name}-soft`)) >= 7]).toEqual([name, true]);
    }
    expect(ratio(of('--on-ink'), of('--ink'))).toBeGreaterThanOrEqual(7);
  });

  it('has lines and controls that can be seen', () => {
    for (const name of ['--line', '--line-strong', '--control', '--focus', '--copper']) {
      expect([name, ratio(of(name), of('--surface')) >= 3]).toEqual([name, true]);
    }
  });
});
