import type { RegionId } from '../../model/ids';
import { useText } from '../useText';
import { chanceWords } from './chancePercent';
import css from './PairMatrix.module.css';
import { type PairCell, type PairRow, pairShade } from './pairs';

interface PairMatrixProps {
  readonly rows: readonly PairRow[];
  readonly name: (id: RegionId) => string;
  readonly short: (id: RegionId) => string;
}

/** Regions against one another: the chance in percent that the row stands before the column. */
export function PairMatrix({ rows, name, short }: PairMatrixProps) {
  const { t } = useText();
  const label = t('confidence.table', { name: t('confidence.pairs') });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={css.box} aria-label={label} tabIndex={0}>
      <table className={css.pairs}>
        <thead>
          <tr>
            <td />
            {rows.map(({ row }) => (
              <th key={row} scope="col">
                <abbr title={name(row)}>{short(row)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{name(row)}</th>
              {cells.map((cell) => (
                <Cell key={cell.column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell: { share, isTie } }: { readonly cell: PairCell }) {
  const { t, number } = useText();
  if (share === undefined) return <td data-self>–</td>;
  const percent = chanceWords(share, (part) => number(100 * part));
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
