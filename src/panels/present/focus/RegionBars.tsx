import { RankStrip } from '../../../ui/RankStrip';
import css from './Focus.module.css';
import type { ViewProps } from './viewProps';

/** Score, rank and likely rank of regions, one row each. */
export function RegionBars({ view, text: { t, number } }: ViewProps<'regions'>) {
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
        {view.rows.map(({ id, name, score, rank, range, isMarked }) => (
          <tr key={id} data-marked={isMarked || undefined}>
            <th scope="row">{name}</th>
            <td className="num">{score === undefined ? '–' : number(score)}</td>
            <td>
              {rank !== undefined && range !== undefined && (
                <RankStrip rank={rank} of={view.of} low={range.low} high={range.high} />
              )}
              <span className="num">
                {range === undefined ? '–' : t('tell.range', { low: number(range.low), high: number(range.high) })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
