import { Section } from '../../ui/Section';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { type PairCell, pairRows, pairShade } from './pairs';
import type { Pictured } from './usePictured';
import { useNames } from './usePictured';

const LEADING = 12;

/** The leading regions against one another. */
export function Pairs({ pictured: { result, rows } }: { readonly pictured: Pictured }) {
  const { t } = useText();
  const { regionName, shortName } = useNames();
  const pairs = pairRows(result, rows, LEADING);
  const label = t('confidence.table', { name: t('confidence.pairs') });
  return (
    <Section title={t('confidence.pairs')}>
      <p className={css.note}>{t('confidence.pairs.note')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={css.tableBox} aria-label={label} tabIndex={0}>
        <table className={css.pairs}>
          <thead>
            <tr>
              <td />
              {pairs.map(({ row }) => (
                <th key={row} scope="col">
                  <abbr title={regionName(row)}>{shortName(row)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ row, cells }) => (
              <tr key={row}>
                <th scope="row">{regionName(row)}</th>
                {cells.map((cell) => (
                  <Cell key={cell.column} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}

function Cell({ cell: { share, isTie } }: { readonly cell: PairCell }) {
  const { t, number } = useText();
  if (share === undefined) return <td data-self>–</td>;
  const percent = number(100 * share);
  return (
    <td data-shade={pairShade(share)} data-tie={isTie || undefined}>
      {isTie ? (
        <>
          <span className="visually-hidden">{t('confidence.pairs.tie', { share: percent })}</span>
          <span aria-hidden>≈{percent}</span>
        </>
      ) : (
        percent
      )}
    </td>
  );
}
