import { useId } from 'react';
import { THEMES } from '../../model/criterion';
import { DATASET_NAME_LIMIT, DATASET_UNIT_LIMIT } from '../../model/dataset';
import type { ReadResult, Survey } from '../../model/imported';
import { useText } from '../useText';
import { type ColumnDraft, goalpostsOf, type ImportDraft } from './draft';
import styles from './Import.module.css';

interface ColumnsPartProps {
  readonly survey: Survey;
  readonly draft: ImportDraft;
  readonly result: ReadResult | undefined;
  /** Columns that the scenario still has room for. */
  readonly room: number;
  readonly onChange: (part: Partial<ImportDraft>) => void;
}

/** What each column of numbers is: whether it comes along, its name, unit and direction, and what is worst and best. */
export function ColumnsPart({ survey, draft, result, room, onChange }: ColumnsPartProps) {
  const { t } = useText();
  const isJoined = draft.place.type !== 'point';
  const change = (column: number, part: Partial<ColumnDraft>): void => {
    onChange({ columns: draft.columns.map((one) => (one.column === column ? { ...one, ...part } : one)) });
  };
  if (draft.columns.length === 0) return <p className={styles.note}>{t('data.columns.none')}</p>;
  return (
    <section className={styles.part} aria-label={t('data.columns')}>
      <h3 className={styles.heading}>{t('data.columns')}</h3>
      <p className={styles.note}>{t(isJoined ? 'data.columns.note' : 'data.columns.pointNote', { room })}</p>
      <ul className={styles.columns}>
        {draft.columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            title={survey.columns[column.column]?.name ?? ''}
            read={result?.columns.find((one) => one.column === column.column)}
            isJoined={isJoined}
            onChange={(part) => change(column.column, part)}
          />
        ))}
      </ul>
    </section>
  );
}

interface ColumnRowProps {
  readonly column: ColumnDraft;
  readonly title: string;
  readonly read: ReadResult['columns'][number] | undefined;
  readonly isJoined: boolean;
  readonly onChange: (part: Partial<ColumnDraft>) => void;
}

function ColumnRow({ column, title, read, isJoined, onChange }: ColumnRowProps) {
  const { t } = useText();
  const id = useId();
  const { low, high } = goalpostsOf(column, read);
  const number = (text: string): number | undefined =>
    text.trim() === '' || !Number.isFinite(Number(text)) ? undefined : Number(text);
  const post = (name: 'low' | 'high', text: string): void => {
    const value = number(text);
    const { [name]: _, ...rest } = column;
    onChange(value === undefined ? rest : { [name]: value });
  };
  return (
    <li className={styles.column}>
      <label className={styles.use}>
        <input
          type="checkbox"
          checked={column.isUsed}
          onChange={(event) => onChange({ isUsed: event.target.checked })}
        />
        <span id={id}>{title}</span>
      </label>
      {column.isUsed && (
        <fieldset className={styles.row} aria-labelledby={id}>
          <label className={styles.field}>
            <span>{t('data.column.name')}</span>
            <input
              type="text"
              maxLength={DATASET_NAME_LIMIT}
              value={column.name}
              onChange={(event) => onChange({ name: event.target.value })}
            />
          </label>
          <label className={styles.short}>
            <span>{t('data.column.unit')}</span>
            <input
              type="text"
              maxLength={DATASET_UNIT_LIMIT}
              value={column.unit}
              onChange={(event) => onChange({ unit: event.target.value })}
            />
          </label>
          {isJoined && (
            <>
              <label className={styles.short}>
                <span>{t('data.column.better')}</span>
                <select
                  value={column.direction}
                  onChange={(event) => onChange({ direction: event.target.value === 'cost' ? 'cost' : 'benefit' })}
                >
                  <option value="benefit">{t('data.column.more')}</option>
                  <option value="cost">{t('data.column.less')}</option>
                </select>
              </label>
              <label className={styles.short}>
                <span>{t('data.column.theme')}</span>
                <select
                  value={column.theme}
                  onChange={(event) =>
                    onChange({ theme: THEMES.find((theme) => theme === event.target.value) ?? column.theme })
                  }
                >
                  {THEMES.map((theme) => (
                    <option key={theme} value={theme}>
                      {t(`explore.theme.${theme}`)}
                    </option>
                  ))}
                </select>
              </label>
              <Post
                key={`low ${read?.low}`}
                label={t('data.column.low')}
                value={low}
                onChange={(text) => post('low', text)}
              />
              <Post
                key={`high ${read?.high}`}
                label={t('data.column.high')}
                value={high}
                onChange={(text) => post('high', text)}
              />
            </>
          )}
        </fieldset>
      )}
    </li>
  );
}

interface PostProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (text: string) => void;
}

function Post({ label, value, onChange }: PostProps) {
  return (
    <label className={styles.short}>
      <span>{label}</span>
      <input type="number" step="any" defaultValue={value ?? ''} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
