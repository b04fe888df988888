import type { Criterion, Theme } from '../../model/criterion';
import type { CriterionId } from '../../model/ids';
import { type LevelWeights, themesOf } from '../../scoring/weighting/levels';
import { sharesOf } from '../../scoring/weights';
import type { Text } from '../../text/text';

/** The themes among themselves, or the criteria of one theme. */
export type Level = 'themes' | Theme;

export interface Item {
  readonly id: string;
  readonly name: string;
  /** Share of the level as it is, 0..1. */
  readonly share: number;
}

type Weights = Readonly<Record<CriterionId, number>>;

/** The levels at which there is something to weigh: themes, and every theme of two criteria or more. */
export function levelsOf(criteria: readonly Criterion[]): readonly Level[] {
  const themes = themesOf(criteria);
  const several = themes.filter((theme) => criteria.filter((one) => one.theme === theme).length > 1);
  return themes.length > 1 ? ['themes', ...several] : several;
}

export function itemsOf(level: Level, criteria: readonly Criterion[], weights: Weights, text: Text): readonly Item[] {
  const shares = sharesOf(
    weights,
    criteria.map(({ id }) => id),
  );
  const plain =
    level === 'themes'
      ? themesOf(criteria).map((theme) => ({
          id: theme,
          name: text.t(`explore.theme.${theme}`),
          share: criteria.reduce((sum, one) => sum + (one.theme === theme ? (shares[one.id] ?? 0) : 0), 0),
        }))
      : criteria
          .filter(({ theme }) => theme === level)
          .map(({ id, names }) => ({ id, name: names[text.language], share: shares[id] ?? 0 }));
  const sum = plain.reduce((total, { share }) => total + share, 0);
  return plain.map((item) => ({ ...item, share: sum > 0 ? item.share / sum : 1 / plain.length }));
}

/** Weights of one level, by item. */
export type Found = Readonly<Record<string, number>>;

/** The levels somebody has weighed, as the engine wants them. */
export function levelWeights(found: ReadonlyMap<Level, Found>): LevelWeights {
  const themes = found.get('themes');
  const within: Partial<Record<Theme, Weights>> = {};
  for (const [level, weights] of found) if (level !== 'themes') within[level] = weights;
  return { ...(themes ? { themes } : {}), within };
}
