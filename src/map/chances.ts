import type { Region } from '../model/region';
import type { Ranking } from '../model/score';
import { SCORE_CLASSES, type ScoreClass } from '../scoring/classes';
import type { Chance, Chances } from '../state/confidence/picture';
import type { Text } from '../text/text';
import { FIRST_STRONG_CLASS } from './classes';
import type { RegionState } from './featureState';
import type { LegendBlock } from './legendModel';
import { hasTooLittle, type Textures, WIDE_PLACES } from './textures';
import type { MapTheme } from './tokens';

/** Edges in percent between the seven classes of a chance; fixed, so that a colour means the same under every scenario. */
export const CHANCE_EDGES = [1, 5, 15, 30, 50, 75] as const;
/** Edges in places between the seven classes of how far a rank moves. */
export const PLACE_EDGES = [5, 10, 15, 20, 30, 40] as const;

/** Class of a region in the view on confidence; a value on an edge belongs to the class above. */
export function chanceClass({ of }: Pick<Chances, 'of'>, { share, low, high }: Chance): ScoreClass {
  const edges: readonly number[] = of === 'top' ? CHANCE_EDGES : PLACE_EDGES;
  // Shares are sums of counts: 0.05 may come as a last place less.
  const value = of === 'top' ? 100 * share + 1e-9 : high - low;
  return SCORE_CLASSES[edges.filter((edge) => value >= edge).length] ?? 0;
}

/** Colours by region, in the order of `regions`; one that took no part in the draws is plain land. */
export function chanceStates(regions: readonly Region[], chances: Chances): readonly RegionState[] {
  return regions.map(({ id }) => {
    const chance = chances.regions.get(id);
    return chance === undefined ? {} : { class: chanceClass(chances, chance) };
  });
}

/** Hatch where too little is known, dots where a rank moves far. Where the fill itself says how far, there are no dots. */
export function chanceTextures(ranking: Ranking, chances: Chances, theme: MapTheme): Textures {
  const wide = [...chances.regions].filter(([, { low, high }]) => chances.of === 'top' && high - low > WIDE_PLACES);
  const dotted = (isStrong: boolean) =>
    wide
      .filter(([, chance]) => chanceClass(chances, chance) >= FIRST_STRONG_CLASS[theme] - 1 === isStrong)
      .map(([id]) => id)
      .toSorted();
  const hatch = ranking.filter(hasTooLittle).map(({ regionId }) => regionId);
  return { hatch: hatch.toSorted(), 'dots-strong': dotted(true), 'dots-pale': dotted(false) };
}

/** What stands under a region's name; nothing under half a percent. */
export function chanceWords(chances: Chances, { share, low, high }: Chance, text: Text): string {
  if (chances.of === 'top') {
    if (share < 0.005) return '';
    // Nearly sure is not sure.
    return share < 1 && share >= 0.995 ? `>${text.percent(0.99)}` : text.percent(share);
  }
  return low === high ? text.number(low) : `${text.number(low)}–${text.number(high)}`;
}

export function chanceLegend({ of, top }: Chances, text: Text): LegendBlock {
  const edges = of === 'top' ? CHANCE_EDGES.map((edge) => text.percent(edge / 100)) : PLACE_EDGES.map(String);
  return {
    id: 'regions',
    title: text.t(of === 'top' ? 'confidence.map.top' : 'confidence.map.range', { count: top }),
    rows: [
      { swatch: { type: 'ramp', of: 'score', edges }, label: '' },
      ...(of === 'top'
        ? [
            {
              swatch: { type: 'texture', texture: 'dots', scoreClass: 4 } as const,
              label: text.t('map.legend.uncertain'),
            },
          ]
        : []),
      { swatch: { type: 'texture', texture: 'hatch', scoreClass: 0 }, label: text.t('map.legend.tooLittle') },
    ],
  };
}
