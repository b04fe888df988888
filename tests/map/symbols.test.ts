import { describe, expect, it } from 'vitest';
import { corridorWidthPx } from '../../src/map/layers/corridors';
import { portRadiusPx } from '../../src/map/layers/crossings';
import type { SymbolSpec } from '../../src/map/symbolSpec';
import { drawingOf, imageId } from '../../src/map/symbols';
import { MAP_TOKENS } from '../../src/map/tokens';
import { PROJECT_KINDS, PROJECT_STATUSES } from '../../src/model/place';
import { KIND_SHAPE, KIND_STAGE, MARK_PATHS, SHAPE_PATHS } from '../../src/model/symbols';

const THEMES = ['light', 'dark'] as const;

function drawn(spec: SymbolSpec, theme: 'light' | 'dark' = 'light') {
  const drawing = drawingOf(imageId(theme, spec));
  if (drawing === undefined) throw new Error(`${imageId(theme, spec)}: expected a drawing, got none`);
  return drawing;
}

/** What an eye could tell apart: the marks, without the theme. */
const look = (spec: SymbolSpec) => JSON.stringify(drawn(spec).marks);

describe('project symbols', () => {
  it('exist for every kind, status and theme, alone and counted', () => {
    for (const theme of THEMES)
      for (const kind of PROJECT_KINDS)
        for (const status of PROJECT_STATUSES)
          for (const count of [1, 2, 12]) {
            const { marks } = drawn({ type: 'project', kind, status, expected: false, count }, theme);
            const text = marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
            expect(text).toEqual(count > 1 ? [String(count)] : []);
          }
  });

  it('differ for every kind and every status', () => {
    const all = PROJECT_KINDS.flatMap((kind) =>
      PROJECT_STATUSES.map((status) => look({ type: 'project', kind, status, expected: false, count: 1 })),
    );
    expect(new Set(all).size).toBe(PROJECT_KINDS.length * PROJECT_STATUSES.length);
  });

  it('have a shape of their own for every kind, so that they read without colour', () => {
    expect(new Set(PROJECT_KINDS.map((kind) => SHAPE_PATHS[KIND_SHAPE[kind]])).size).toBe(PROJECT_KINDS.length);
  });

  it('are grey when paused or cancelled and in the colour of their stage otherwise', () => {
    for (const kind of PROJECT_KINDS) {
      const hue = MAP_TOKENS.light.stage[KIND_STAGE[kind]];
      expect(look({ type: 'project', kind, status: 'announced', expected: false, count: 1 })).toContain(hue);
      expect(look({ type: 'project', kind, status: 'paused', expected: false, count: 1 })).not.toContain(hue);
      expect(look({ type: 'project', kind, status: 'cancelled', expected: false, count: 1 })).toContain(
        MAP_TOKENS.light.off,
      );
    }
  });

  it('tell an expected plant from a working one', () => {
    const plant = { type: 'project', kind: 'fab', status: 'operating', count: 1 } as const;
    expect(look({ ...plant, expected: true })).not.toBe(look({ ...plant, expected: false }));
  });
});

describe('other symbols', () => {
  it('tell the four states of a crossing apart', () => {
    const states = (['open', 'building', 'evaluation', 'planned'] as const).map((state) =>
      look({ type: 'crossing', state, radius: 7.5, quiet: false }),
    );
    expect(new Set(states).size).toBe(4);
  });

  it('exist for every mark and pattern', () => {
    for (const mark of Object.keys(MARK_PATHS)) expect(drawingOf(`dark/mark/${mark}`), mark).toBeDefined();
    for (const pattern of ['hatch', 'dots-strong', 'dots-pale'] as const) drawn({ type: 'pattern', pattern });
  });

  it('are nothing for an id that is not ours', () => {
    for (const id of ['', 'light', 'light/project/shop/operating/known/1', 'dusk/end', 'light/mark/moon']) {
      expect(drawingOf(id), id).toBeUndefined();
    }
  });

  it('hold their strokes inside their box', () => {
    for (const radius of [4, 10, 26]) {
      const { width } = drawn({ type: 'crossing', state: 'evaluation', radius, quiet: false });
      // Dotted circle 4 px outside the ring with half of its stroke; the plus reaches 1 + 4.6 px beyond.
      expect(width / 2).toBeGreaterThanOrEqual(radius + 5.6);
    }
  });
});

describe('portRadiusPx', () => {
  it('follows 15.5 x sqrt(million trucks), between 4 and 26', () => {
    expect(portRadiusPx(1_000_000)).toBeCloseTo(15.5, 10);
    expect(portRadiusPx(250_000)).toBeCloseTo(7.75, 10);
    expect(portRadiusPx(404_588)).toBeCloseTo(9.859, 3);
    expect(portRadiusPx(50_000)).toBe(4);
    expect(portRadiusPx(undefined)).toBe(4);
    expect(portRadiusPx(3_031_332)).toBe(26);
  });

  it('makes the area of a ring four times as large for four times the trucks', () => {
    expect(portRadiusPx(1_600_000) / portRadiusPx(400_000)).toBeCloseTo(2, 10);
  });
});

describe('corridorWidthPx', () => {
  it('is 5, 3.6, 2.5 and 1.6 px up to 6, 12, 24 hours and beyond', () => {
    expect([1, 6, 6.1, 12, 12.1, 24, 24.1, 60].map(corridorWidthPx)).toEqual([5, 5, 3.6, 3.6, 2.5, 2.5, 1.6, 1.6]);
  });
});
