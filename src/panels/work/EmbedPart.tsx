import { useId, useState } from 'react';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useText } from '../useText';
import type { Desk } from './desk';
import { embedSnippet } from './embedSnippet';
import styles from './work.module.css';

interface EmbedPartProps {
  readonly desk: Desk;
  /** The link of the open scenario. */
  readonly address: string;
  readonly title: string;
}

/** The open scenario as a frame for another page; a page that is named may talk to it. */
export function EmbedPart({ desk, address, title }: EmbedPartProps) {
  const { t } = useText();
  const id = useId();
  const [page, setPage] = useState('');
  const snippet = embedSnippet(address, title, page);
  return (
    <Disclosure title={t('embed.title')}>
      <div className={styles.embed}>
        <p className={styles.note}>{t('embed.note')}</p>
        <label htmlFor={id}>{t('embed.origin')}</label>
        <input
          id={id}
          type="url"
          placeholder="https://example.org"
          value={page}
          onChange={(event) => setPage(event.target.value)}
        />
        <textarea className={styles.address} readOnly rows={3} value={snippet} aria-label={t('embed.title')} />
        <div className={styles.actions}>
          <Button onClick={() => void desk.copy(snippet)}>{t('embed.copy')}</Button>
        </div>
      </div>
    </Disclosure>
  );
}
