import { DATASET_NAME_LIMIT, DATASET_SOURCE_LIMIT } from '../../model/dataset';
import { useText } from '../useText';
import type { ImportDraft } from './draft';
import styles from './Import.module.css';

interface SourcePartProps {
  readonly draft: ImportDraft;
  readonly onChange: (part: Partial<ImportDraft>) => void;
}

/** Where the figures come from: asked for once, shown wherever they are. */
export function SourcePart({ draft, onChange }: SourcePartProps) {
  const { t } = useText();
  return (
    <section className={styles.part} aria-label={t('data.source')}>
      <h3 className={styles.heading}>{t('data.source')}</h3>
      <div className={styles.row}>
        <label className={styles.field}>
          <span>{t('data.source.name')}</span>
          <input
            type="text"
            maxLength={DATASET_NAME_LIMIT}
            value={draft.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        </label>
        <label className={styles.field}>
          <span>{t('data.source.from')}</span>
          <input
            type="text"
            required
            maxLength={DATASET_SOURCE_LIMIT}
            placeholder={t('data.source.example')}
            value={draft.source}
            onChange={(event) => onChange({ source: event.target.value })}
          />
        </label>
        <label className={styles.short}>
          <span>{t('data.source.year')}</span>
          <input
            type="text"
            inputMode="numeric"
            required
            maxLength={4}
            value={draft.year}
            onChange={(event) => onChange({ year: event.target.value })}
          />
        </label>
      </div>
    </section>
  );
}
