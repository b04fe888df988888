import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { DropZone } from 'react-aria-components';
import type { Dataset } from '../../model/dataset';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import styles from './Import.module.css';
import { OwnDataList } from './OwnDataList';

interface ChoosePartProps {
  readonly added?: Dataset | undefined;
  readonly isFull: boolean;
  readonly onFile: (file: File) => Promise<void>;
}

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.parquet,.geojson,.json,text/csv,application/geo+json';

/** Takes a file by choice, by drop or as pasted cells; below it what the scenario holds already. */
export function ChoosePart({ added, isFull, onFile }: ChoosePartProps) {
  const { t } = useText();
  return (
    <div className={styles.body}>
      {added !== undefined && (
        <p role="status" className={styles.done}>
          {t(added.content.type === 'regions' ? 'data.added.regions' : 'data.added.points', { name: added.name })}
        </p>
      )}
      {isFull ? (
        <p role="alert" className={styles.alert}>
          {t('data.full')}
        </p>
      ) : (
        <Ways onFile={onFile} />
      )}
      <p className={styles.note}>{t('data.stays')}</p>
      <OwnDataList />
    </div>
  );
}

function Ways({ onFile }: Pick<ChoosePartProps, 'onFile'>) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const take = (file: File | undefined): void => void (file && onFile(file));
  return (
    <>
      <DropZone
        className={styles.drop ?? ''}
        aria-label={t('data.drop')}
        onDrop={({ items }) => {
          const item = items.find(({ kind }) => kind === 'file');
          if (item?.kind === 'file') void item.getFile().then(take);
        }}
      >
        <FileUp aria-hidden />
        <p>{t('data.drop')}</p>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          aria-label={t('data.choose')}
          accept={ACCEPT}
          tabIndex={-1}
          onChange={(event) => take(event.target.files?.[0])}
        />
        <Button variant="primary" onClick={() => input.current?.click()}>
          {t('data.choose')}
        </Button>
        <p className={styles.note}>{t('data.formats')}</p>
      </DropZone>
      <div className={styles.paste}>
        <label className={styles.field}>
          <span>{t('data.paste')}</span>
          <textarea rows={3} value={pasted} onChange={(event) => setPasted(event.target.value)} />
        </label>
        <Button
          disabled={pasted.trim() === ''}
          onClick={() => take(new File([pasted], `${t('data.pastedName')}.csv`, { type: 'text/csv' }))}
        >
          {t('data.usePasted')}
        </Button>
      </div>
    </>
  );
}
