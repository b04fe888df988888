import { useMemo, useState } from 'react';
import { useApp } from '../../state/store';
import { Select } from '../../ui/Select';
import { useText } from '../useText';
import type { Desk, Reading } from './desk';
import { fileLine } from './noticeWords';
import { pickFile } from './pickFile';
import { dateOf } from './RecentDialog';
import { ScenarioDifference } from './ScenarioDifference';
import { WorkDialog } from './WorkDialog';
import { titleOf } from './WorkToasts';
import styles from './work.module.css';

interface CompareScenariosProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

/** The open scenario (A) beside a recent one or one from a file (B): what differs, and which ranks move. */
export function CompareScenarios({ desk, onClose }: CompareScenariosProps) {
  const text = useText();
  const { t } = text;
  const [chosen, setChosen] = useState('');
  const [other, setOther] = useState<Reading>();
  const recents = useRecents(desk);
  const title = useApp(({ scenario }) => scenario.title);
  const choose = async (value: string): Promise<void> => {
    setChosen(value);
    const item = recents.find(({ id }) => String(id) === value);
    if (item !== undefined) return setOther(await desk.read(item.text, item.title));
    const file = value === FROM_FILE ? await pickFile() : undefined;
    if (file === undefined) setChosen('');
    setOther(file && (await desk.readFile(file)));
  };
  return (
    <WorkDialog title={t('versus.title')} size="wide" onClose={onClose}>
      <p className={styles.name}>{t('versus.a', { title: titleOf(title, t) })}</p>
      <Select
        label={t('versus.with')}
        value={chosen}
        options={[
          { value: '', label: t('versus.choose') },
          ...recents.map(({ id, title: name, date }) => ({
            value: String(id),
            label: `${titleOf(name, t)} · ${dateOf(date, text)}`,
          })),
          { value: FROM_FILE, label: t('versus.file') },
        ]}
        onChange={(value) => void choose(value)}
      />
      {other?.type === 'refused' && <p role="alert">{fileLine(other.problem, text)}</p>}
      {other?.type === 'read' && <ScenarioDifference readied={other.readied} desk={desk} onClose={onClose} />}
      {other?.type === 'read' && other.problems.length > 0 && (
        <ul className={styles.note} role="alert">
          {other.problems.map((problem) => (
            <li key={problem.path}>{fileLine(problem, text)}</li>
          ))}
        </ul>
      )}
    </WorkDialog>
  );
}

const FROM_FILE = 'file';

/** The recent list as it was when the dialog opened. */
function useRecents(desk: Desk) {
  return useMemo(() => {
    const list = desk.recents();
    return list.type === 'list' ? list.items : [];
  }, [desk]);
}
