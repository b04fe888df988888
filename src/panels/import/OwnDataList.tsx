import { Trash2 } from 'lucide-react';
import type { Dataset } from '../../model/dataset';
import { removeDataset } from '../../state/datasets/actions';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';
import styles from './Import.module.css';

/** The tables that the scenario holds, each with its source; removing one is an undo step. */
export function OwnDataList() {
  const text = useText();
  const { t } = text;
  const datasets = useApp(({ scenario }) => scenario.datasets);
  const keptHere = useApp(({ session }) => session.keptHere);
  if (datasets.length === 0) return null;
  return (
    <section aria-label={t('data.yours')} className={styles.part}>
      <h3 className={styles.heading}>{t('data.yours')}</h3>
      <ul className={styles.list}>
        {datasets.map((dataset) => {
          const { id, name, source, year, content } = dataset;
          const isAway = content.type === 'kept' && !keptHere.has(content.key);
          return (
            <li key={id} className={styles.item}>
              <div>
                <p className={styles.itemName}>{name}</p>
                <p className={styles.note}>
                  {sizeOf(dataset, text)} · {t('dossier.source.short', { source, when: String(year) })}
                </p>
                {isAway && <p className={styles.alert}>{t('data.away')}</p>}
              </div>
              <IconButton
                label={t('data.remove', { name })}
                icon={<Trash2 aria-hidden />}
                onClick={() => removeDataset(id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function sizeOf({ content, columns }: Dataset, { t, number }: Text): string {
  switch (content.type) {
    case 'regions':
      return t('data.size.regions', { rows: content.regionIds.length, columns: columns.length });
    case 'points':
      return t('data.size.points', { count: content.names.length, points: number(content.names.length) });
    case 'kept':
      return t('data.size.kept', { count: content.count, points: number(content.count) });
  }
}
