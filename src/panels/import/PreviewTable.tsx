import type { Survey } from '../../model/imported';
import { cx } from '../../ui/cx';
import { TableBox } from '../method/TableBox';
import { useText } from '../useText';
import styles from './Import.module.css';

const SHOWN = 5;

/** The first rows, as texts. */
export function PreviewTable({ survey }: { readonly survey: Survey }) {
  const { t } = useText();
  const { columns, preview, place } = survey;
  const isPlace = (index: number): boolean => {
    if (place.type === 'region') return place.column === index;
    return place.type === 'point' && (place.lng === index || place.lat === index);
  };
  return (
    <section className={styles.part} aria-label={t('data.preview')}>
      <h3 className={styles.heading}>{t('data.preview')}</h3>
      <TableBox label={t('data.previewRows')}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map(({ name, kind }, index) => (
                <th
                  key={`${index} ${name}`}
                  scope="col"
                  className={cx(kind === 'number' && !isPlace(index) && styles.right)}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {preview.slice(0, SHOWN).map((row, r) => (
              <tr key={`${r} ${row.join('|').slice(0, 60)}`}>
                {columns.map(({ name, kind }, index) => (
                  <td key={`${index} ${name}`} className={cx(kind === 'number' && !isPlace(index) && styles.right)}>
                    {(row[index] ?? '').slice(0, 60) || '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
