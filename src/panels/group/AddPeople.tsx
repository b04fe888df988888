import { useRef, useState } from 'react';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { TabPart } from '../sensitivity/TabPage';
import { useText } from '../useText';
import styles from './Group.module.css';
import { isRefused, joined, type Person, type Refused, readLink } from './people';
import { groupReader } from './reader';

interface AddPeopleProps {
  readonly people: readonly Person[];
  readonly onPeople: (people: readonly Person[]) => void;
  readonly onRefused: (refused: readonly Refused[]) => void;
}

/** Takes scenario files, links, and the scenario that is open. */
export function AddPeople({ people, onPeople, onRefused }: AddPeopleProps) {
  const { t } = useText();
  const scenario = useApp((state) => state.scenario);
  const atlas = useApp((state) => state.atlas);
  const files = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const settle = (results: readonly ((before: readonly Person[]) => Person | Refused)[]): void => {
    const refused: Refused[] = [];
    let all = people;
    for (const result of results) {
      const one = result(all);
      if (isRefused(one)) refused.push(one);
      else all = [...all, one];
    }
    onPeople(all);
    onRefused(refused);
  };
  const addFiles = async (list: FileList | null): Promise<void> => {
    const readFile = groupReader();
    if (readFile === undefined) return;
    const read = await Promise.all([...(list ?? [])].map(async (file) => ({ file, result: await readFile(file) })));
    settle(
      read.map(({ file, result }) => (before) => {
        if (result.type === 'refused') return { name: file.name, reason: 'file', problem: result.problem };
        return joined(before, result.scenario, file.name, { problems: result.problems, mine: scenario.own });
      }),
    );
    if (files.current) files.current.value = '';
  };
  const addLinks = (): void => {
    const lines = typed.split(/\s+/).filter((line) => line !== '');
    settle(
      lines.map((line, index) => (before) => {
        const name = t('group.linkName', { number: index + 1 });
        const read = readLink(line, atlas);
        if (read === undefined) return { name: line.slice(0, 60), reason: 'link' };
        return joined(before, read.scenario, name, { problems: read.problems, mine: scenario.own });
      }),
    );
    setTyped('');
  };
  return (
    <TabPart title={t('group.add')}>
      <div className={styles.ways}>
        <input
          ref={files}
          type="file"
          className="visually-hidden"
          aria-label={t('group.files')}
          accept=".json,application/json,.xlsx"
          multiple
          tabIndex={-1}
          onChange={(event) => void addFiles(event.target.files)}
        />
        <Button onClick={() => files.current?.click()}>{t('group.files')}</Button>
        <Button
          onClick={() =>
            settle([(before) => joined(before, scenario, t('group.open'), { problems: 0, mine: scenario.own })])
          }
        >
          {t('group.addOpen')}
        </Button>
        <div className={styles.pasted}>
          <label className={styles.links}>
            <span>{t('group.links')}</span>
            <textarea rows={2} value={typed} onChange={(event) => setTyped(event.target.value)} />
          </label>
          <Button disabled={typed.trim() === ''} onClick={addLinks}>
            {t('group.addLinks')}
          </Button>
        </div>
      </div>
    </TabPart>
  );
}
