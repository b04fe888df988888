import { useText } from '../useText';
import css from './Confidence.module.css';
import { chancePercent } from './chancePercent';
import type { Pictured } from './usePictured';
import { useNames } from './usePictured';

const MOST_RANKS = 10;

/** The strip as figures: every region, the shares of its first ranks in percent. */
export function StripTable({ pictured: { rows, top, result } }: { readonly pictured: Pictured }) {
  const text = useText();
  const { t, number } = text;
  const { regionName } = useNames();
  const ranks = Array.from({ length: Math.min(MOST_RANKS, result.regionCount) }, (_, index) => index + 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={css.tableBox} aria-label={t('confidence.table', { name: t('confidence.strip') })} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('confidence.region')}</th>
            <th scope="col">{t('confidence.median')}</th>
            <th scope="col">{t('confidence.mean')}</th>
            <th scope="col">{t('confidence.range')}</th>
            <th scope="col">{t('confidence.top', { count: top })}</th>
            {ranks.map((rank) => (
              <th key={rank} scope="col">
                {number(rank)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ regionId, median, mean, low, high, share, cells }) => (
            <tr key={regionId}>
              <th scope="row">{regionName(regionId)}</th>
              <td>{number(median)}</td>
              <td>{number(mean, 1)}</td>
              <td>{t('confidence.rangeOf', { low: number(low), high: number(high) })}</td>
              <td>{chancePercent(share, text)}</td>
              {ranks.map((rank) => (
                <td key={rank}>{chancePercent(cells[rank - 1] ?? 0, text)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
