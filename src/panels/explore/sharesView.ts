import type { Criterion, Theme } from '../../model/criterion';
import { THEMES } from '../../model/criterion';
import type { CriterionId } from '../../model/ids';
import { themeWeights } from '../../scoring/themes';
import { sharesOf } from '../../scoring/weights';

type Weights = Readonly<Record<CriterionId, number>>;

/** Points of 100 before and after the project profile. */
export interface Share {
  readonly nominal: number;
  readonly effective: number;
}

export interface CriterionShare extends Share {
  readonly criterion: Criterion;
  readonly locked: boolean;
}

export interface ThemeShare extends Share {
  readonly theme: Theme;
  /** All criteria of the theme hold their share. */
  readonly locked: boolean;
  readonly criteria: readonly CriterionShare[];
}

interface Given {
  readonly criteria: readonly Criterion[];
  readonly weights: Weights;
  /** Weights after the project profile. */
  readonly effective: Weights;
  readonly locked: readonly CriterionId[];
}

/** What the weight sliders show: themes in their order, each with its criteria. */
export function sharesView({ criteria, weights, effective, locked }: Given): readonly ThemeShare[] {
  const ids = criteria.map(({ id }) => id);
  const nominal = sharesOf(weights, ids);
  const moved = sharesOf(effective, ids);
  const ofTheme = { nominal: themeWeights(nominal, criteria), effective: themeWeights(moved, criteria) };
  return THEMES.map((theme) => {
    const members = criteria
      .filter((criterion) => criterion.theme === theme)
      .map((criterion) => ({
        criterion,
        nominal: nominal[criterion.id] ?? 0,
        effective: moved[criterion.id] ?? 0,
        locked: locked.includes(criterion.id),
      }));
    return {
      theme,
      nominal: ofTheme.nominal[theme],
      effective: ofTheme.effective[theme],
      locked: members.length > 0 && members.every((member) => member.locked),
      criteria: members,
    };
  }).filter(({ criteria: members }) => members.length > 0);
}

const SCALES = [30, 60, 100] as const;

/** The end of a weight slider: the shortest scale that leaves the thumb room to the right. */
export function sliderEnd(share: number, least: number): number {
  return SCALES.find((end) => end >= least && share <= end * 0.92) ?? 100;
}
