import { SCORE_CLASSES, type ScoreClass } from '../scoring/classes';
import type { Effects } from '../state/selectEffects';
import type { Text } from '../text/text';
import { CHANGE_EDGES, changeClass } from './classes';
import type { LegendBlock, LegendRow } from './legendModel';

/** Points of the score between the seven steps of its change, most lost to most gained; `same` lies around zero. */
export const POINT_EDGES = [-1, -0.5, -0.05, 0.05, 0.5, 1] as const;
/** Hours between the seven bands of reach, farthest to nearest: the nearest are the strongest. Those of the isochrones. */
export const HOUR_EDGES = [48, 24, 12, 8, 4, 2] as const;

/** Class of a region's number in the ports view; a value on an edge belongs to the class farther from none. */
export function effectClass({ of }: Pick<Effects, 'of'>, value: number): ScoreClass {
  switch (of) {
    case 'minutes':
      return changeClass(value);
    case 'score':
      return classAt(POINT_EDGES.filter((edge) => (edge < 0 ? value > edge : value >= edge)).length);
    case 'hours':
      return classAt(HOUR_EDGES.filter((edge) => value <= edge).length);
  }
}

function classAt(passed: number): ScoreClass {
  return SCORE_CLASSES[passed] ?? 0;
}

/** What stands under a region's name; nothing where nothing changes. */
export function effectWords({ of }: Pick<Effects, 'of'>, value: number, text: Text): string {
  switch (of) {
    case 'minutes':
      return value === 0 ? '' : text.t('unit.minutes', { value: text.signed(value, 0) });
    case 'score':
      return Math.abs(value) < 0.05 ? '' : text.signed(value, 1);
    case 'hours':
      return text.hours(value);
  }
}

/** Whether the fill runs over a middle of no change; hours run one way. */
export function isDiverging({ of }: Pick<Effects, 'of'>): boolean {
  return of !== 'hours';
}

export function effectLegend({ of }: Pick<Effects, 'of'>, text: Text): LegendBlock {
  const { t, signed, number } = text;
  const ramp = (side: 'score' | 'change', edges: readonly string[]): readonly LegendRow[] => [
    { swatch: { type: 'ramp', of: side, edges }, label: '' },
  ];
  switch (of) {
    case 'minutes':
      return {
        id: 'regions',
        title: t('map.legend.effect'),
        note: t('map.legend.effectNote'),
        rows: ramp(
          'change',
          CHANGE_EDGES.map((edge) => signed(edge, 0)),
        ),
      };
    case 'score':
      return {
        id: 'regions',
        title: t('border.legend.score'),
        note: t('border.legend.scoreNote'),
        rows: ramp(
          'change',
          POINT_EDGES.map((edge) => (number(edge, 2) === number(edge, 1) ? signed(edge, 1) : signed(edge, 2))),
        ),
      };
    case 'hours':
      return {
        id: 'regions',
        title: t('border.legend.hours'),
        note: t('border.legend.hoursNote'),
        rows: ramp(
          'score',
          HOUR_EDGES.map((edge) => number(edge)),
        ),
      };
  }
}
