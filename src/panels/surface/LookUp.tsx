import { type FormEvent, useId, useState } from 'react';
import type { LngLat } from '../../model/geo';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import styles from './Surface.module.css';
import { readPoint } from './words';

/** Opens the hexagon of typed coordinates: what the pointer does on the map, without it. */
export function LookUp({ onFound }: { readonly onFound: (at: LngLat) => void }) {
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [fieldId, noteId] = [useId(), useId()];
  const isNowhere = useApp(({ session }) => session.surface.isNowhere === true);
  const look = (): void => {
    const at = readPoint(typed);
    setWrong(at === undefined);
    if (at !== undefined) onFound(at);
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    look();
  };
  const note = isWrong ? t('surface.lookUpWrong') : isNowhere ? t('surface.nowhere') : '';
  return (
    <section className={styles.part} aria-label={t('surface.lookUp')}>
      <h2 className={styles.heading}>{t('surface.lookUp')}</h2>
      <form className={styles.lookUp} onSubmit={send}>
        <label htmlFor={fieldId}>{t('surface.lookUpLabel')}</label>
        <div className={styles.lookUpLine}>
          <input
            id={fieldId}
            type="text"
            className={styles.input}
            value={typed}
            placeholder="29.07, -110.97"
            aria-invalid={isWrong || undefined}
            aria-describedby={noteId}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button onClick={look}>{t('surface.lookUpGo')}</Button>
        </div>
        <p id={noteId} className={styles.note} aria-live="polite">
          {note}
        </p>
      </form>
    </section>
  );
}
