import { Trash2 } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type KeptTable, keptDoor } from '../../state/import/kept';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import css from './Settings.module.css';

const MB = 1_000_000;

/** Own points that this device keeps beside the scenarios: how many, what uses them, and a way to remove them. */
export function KeptSection() {
  const { t } = useText();
  const [tables, look] = useKept();
  const [asked, setAsked] = useState<KeptTable>();
  const [isRefused, setRefused] = useState(false);
  const section = useRef<HTMLElement>(null);
  if (tables === undefined) return null;
  // The button that was pressed goes with the question; without this the focus would leave the dialog.
  const answered = (): void => {
    setAsked(undefined);
    section.current?.focus();
  };
  const remove = async (key: string): Promise<void> => {
    answered();
    setRefused((await keptDoor()?.remove(key)) === false);
    look();
  };
  return (
    <section ref={section} tabIndex={-1} className={css.part} aria-labelledby="settings-kept">
      <h3 id="settings-kept" className={css.name}>
        {t('settings.kept')}
      </h3>
      <p className={css.note}>{t(tables.length === 0 ? 'settings.kept.none' : 'settings.kept.note')}</p>
      {isRefused && <Notice tone="bad">{t('settings.kept.refused')}</Notice>}
      {tables.length > 0 && (
        <ul className={css.kept}>
          {tables.map((table) => (
            <li key={table.key} className={css.table}>
              <Entry table={table} onAsk={() => setAsked(table)} />
              {asked?.key === table.key && (
                <Question table={table} onYes={() => void remove(table.key)} onNo={answered} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The list as the device has it now, again after each change of the open scenario; nothing before the first answer. */
function useKept(): readonly [readonly KeptTable[] | undefined, () => void] {
  const datasets = useApp(({ scenario }) => scenario.datasets);
  const [tables, setTables] = useState<readonly KeptTable[]>();
  const look = useCallback((): void => {
    // Where the browser allows no database nothing is kept, and there is nothing to show.
    keptDoor()
      ?.list()
      .then(setTables, () => setTables(undefined));
  }, []);
  useEffect(() => {
    if (datasets) look();
  }, [datasets, look]);
  return [tables, look];
}

function Entry({ table, onAsk }: { readonly table: KeptTable; readonly onAsk: () => void }) {
  const text = useText();
  const name = table.name ?? text.t('settings.kept.unnamed');
  return (
    <div className={css.tableHead}>
      <div>
        <p className={css.tableName}>{name}</p>
        <p className={css.note}>{[...sizeOf(table, text), useOf(table, text)].join(' · ')}</p>
      </div>
      <IconButton label={text.t('data.remove', { name })} icon={<Trash2 aria-hidden />} onClick={onAsk} />
    </div>
  );
}

interface QuestionProps {
  readonly table: KeptTable;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ table, onYes, onNo }: QuestionProps) {
  const text = useText();
  const { t } = text;
  return (
    <div role="alert" className={css.part} ref={(shown) => shown?.scrollIntoView({ block: 'nearest' })}>
      <Notice tone="warn">{warningOf(table, text)}</Notice>
      <div className={css.line}>
        <Button variant="primary" onClick={onYes}>
          {t('settings.kept.yes')}
        </Button>
        <Button onClick={onNo}>{t('settings.kept.no')}</Button>
      </div>
    </div>
  );
}

function sizeOf({ rows, bytes }: KeptTable, { t, number }: Text): readonly string[] {
  return [
    ...(rows === undefined ? [] : [t('data.size.points', { count: rows, points: number(rows) })]),
    ...(bytes === undefined ? [] : [t('settings.kept.size', { mb: number(bytes / MB, 1) })]),
  ];
}

function useOf({ usedBy, isHeld, isInFile, goesOn }: KeptTable, { t, date, locale }: Text): string {
  if (usedBy.length > 0) return t('settings.kept.usedBy', { titles: listed(usedBy, locale) });
  if (isInFile) return t('settings.kept.inFile');
  if (isHeld) return t('settings.kept.held');
  return goesOn === undefined ? t('settings.kept.unused') : t('settings.kept.goes', { date: date(goesOn) });
}

function warningOf({ usedBy, isHeld, isInFile }: KeptTable, { t, locale }: Text): string {
  if (usedBy.length > 0) {
    return t('settings.kept.warn.used', { count: usedBy.length, titles: listed(usedBy, locale) });
  }
  if (isInFile) return t('settings.kept.warn.inFile');
  return t(isHeld ? 'settings.kept.warn.held' : 'settings.kept.warn.unused');
}

function listed(titles: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale).format(titles);
}
