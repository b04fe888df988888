import type { RegionId } from '../../../model/ids';
import { RankStrip } from '../../../ui/RankStrip';
import { rankedIn } from '../../../views/story/facts';
import { regionOf, type StoryWorld, scoreOf } from '../../../views/story/world';
import css from './Focus.module.css';

interface RegionBarsProps {
  readonly ids: readonly RegionId[];
  readonly marked: RegionId | undefined;
  readonly world: StoryWorld;
}

/** Score, rank and likely rank of regions, one row each. */
export function RegionBars({ ids, marked, world }: RegionBarsProps) {
  const { t, number, language } = world.text;
  const of = rankedIn(world);
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{t('story.focus.compare')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('story.region')}</th>
          <th scope="col">{t('story.score')}</th>
          <th scope="col">{t('story.likely')}</th>
        </tr>
      </thead>
      <tbody>
        {ids.flatMap((id) => {
          const [region, score, range] = [regionOf(world, id), scoreOf(world, id), world.ranges.get(id)];
          if (region === undefined) return [];
          return [
            <tr key={id} data-marked={id === marked || undefined}>
              <th scope="row">{region.names[language]}</th>
              <td className="num">{score?.score === undefined ? '–' : number(score.score)}</td>
              <td>
                {score?.rank !== undefined && range !== undefined && (
                  <RankStrip rank={score.rank} of={of} low={range.low} high={range.high} />
                )}
                <span className="num">
                  {range === undefined ? '–' : t('tell.range', { low: number(range.low), high: number(range.high) })}
                </span>
              </td>
            </tr>,
          ];
        })}
      </tbody>
    </table>
  );
}
