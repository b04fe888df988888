import { useRef, useState } from 'react';
import type { Matched } from '../../exports/rfi/answered';
import type { Questionnaire } from '../../exports/rfi/read';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import styles from './Rfi.module.css';
import { DataErrorLine, type ReadFault, readingOf } from './reading';
import { type Progress, useMatching } from './useMatching';

interface LoadPartProps {
  readonly onMatched: (questionnaire: Questionnaire, questions: readonly Matched[]) => void;
}

/** Three ways in: a file, pasted text, and the questionnaire that comes with the page. */
export function LoadPart({ onMatched }: LoadPartProps) {
  const { t, language } = useText();
  const { progress, start, cancel } = useMatching(onMatched);
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<ReadFault>();
  const read = async (load: () => Promise<Questionnaire>): Promise<void> => {
    const result = await readingOf(load);
    setFault(result.type === 'read' ? undefined : result);
    if (result.type === 'read') await start(result.questionnaire);
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    await read(async () => {
      const { checkSize, readQuestionnaire } = await import('../../exports/rfi/read');
      checkSize(file.size, file.name);
      return readQuestionnaire(new Uint8Array(await file.arrayBuffer()), file.name);
    });
    if (input.current) input.current.value = '';
  };
  const general = async (): Promise<Questionnaire> =>
    (await import('../../exports/rfi/general')).generalQuestionnaire(language, t('rfi.general'));
  const text = async (): Promise<Questionnaire> =>
    (await import('../../exports/rfi/read')).readPasted(pasted, t('rfi.pasted'));
  if (progress !== undefined) return <Matching {...progress} onCancel={cancel} />;
  return (
    <div className={styles.load}>
      <div className={styles.ways}>
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          aria-label={t('rfi.file')}
          accept=".xlsx,.csv,.tsv,.txt,text/plain,text/csv"
          tabIndex={-1}
          onChange={(event) => void readFile(event.target.files?.[0])}
        />
        <Button variant="primary" autoFocus onClick={() => input.current?.click()}>
          {t('rfi.file')}
        </Button>
        <span className={styles.hint}>{t('rfi.file.hint')}</span>
        <Button onClick={() => void read(general)}>{t('rfi.ready')}</Button>
      </div>
      <label className={styles.paste}>
        <span>{t('rfi.paste')}</span>
        <textarea rows={7} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      </label>
      <Button disabled={pasted.trim() === ''} onClick={() => void read(text)}>
        {t('rfi.paste.use')}
      </Button>
      {fault !== undefined && <DataErrorLine fault={fault} />}
    </div>
  );
}

interface MatchingProps extends Progress {
  readonly onCancel: () => void;
}

/** How far the matching is; only that it has begun is spoken, as the summary tells of its end. */
function Matching({ done, all, onCancel }: MatchingProps) {
  const { t } = useText();
  return (
    <div className={styles.working}>
      <span className="visually-hidden" role="status">
        {t('rfi.working', { done: 0, all })}
      </span>
      <progress value={done} max={all} aria-label={t('rfi.title')} />
      <p>{t('rfi.working', { done, all })}</p>
      <Button onClick={onCancel}>{t('rfi.cancel')}</Button>
    </div>
  );
}
