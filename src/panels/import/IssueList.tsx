import { Download, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ImportIssue, ReadResult } from '../../model/imported';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { TableBox } from '../method/TableBox';
import { useText } from '../useText';
import type { ImportDraft } from './draft';
import styles from './Import.module.css';
import { toldWords } from './words';

interface IssueListProps {
  readonly result: ReadResult;
  readonly file: string;
  readonly draft: ImportDraft;
  readonly onChange: (part: Partial<ImportDraft>) => void;
}

const SHOWN = 20;

/** Every row that can not be added: what was found, what is wrong, and a fix, an edit or a skip. */
export function IssueList({ result, file, draft, onChange }: IssueListProps) {
  const text = useText();
  const { t, number } = text;
  const { decisions } = draft;
  const fix = (issue: ImportIssue, value: string): void => {
    if (issue.row === undefined || issue.cell === undefined) return;
    const fixes = { ...decisions.fixes, [`${issue.row}:${issue.cell.column}`]: value };
    onChange({ decisions: { ...decisions, fixes } });
  };
  const skip = (rows: readonly (number | undefined)[]): void => {
    const all = new Set([...decisions.skipped, ...rows.filter((row) => row !== undefined)]);
    onChange({ decisions: { ...decisions, skipped: [...all] } });
  };
  return (
    <section className={cx(styles.part, styles.issues)} aria-label={t('data.issues')}>
      <div className={styles.verdict} role="alert">
        <span className={styles.badge}>
          <TriangleAlert aria-hidden />
        </span>
        <div>
          <h3 className={styles.verdictTitle}>
            {t('data.issues.title', { bad: result.bad, badText: number(result.bad), rows: number(result.rows) })}
          </h3>
          <p className={styles.note}>
            {t('data.issues.note', { file, good: result.good, goodText: number(result.good) })}
          </p>
        </div>
      </div>
      <TableBox label={t('data.issues.table')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('data.issues.row')}</th>
              <th scope="col">{t('data.issues.field')}</th>
              <th scope="col">{t('data.issues.found')}</th>
              <th scope="col">{t('data.issues.wrong')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('data.issues.do')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {result.issues.slice(0, SHOWN).map((issue) => (
              <IssueRow
                key={`${issue.row}:${issue.cell?.column}:${toldWords(issue.expected, text)}`}
                issue={issue}
                onFix={(value) => fix(issue, value)}
                onSkip={() => skip([issue.row])}
              />
            ))}
          </tbody>
        </table>
      </TableBox>
      <div className={styles.row}>
        {result.issues.length > SHOWN && (
          <p className={styles.note}>{t('data.issues.more', { count: result.bad - SHOWN })}</p>
        )}
        <Button
          size="small"
          variant="quiet"
          icon={<Download aria-hidden />}
          onClick={() => save(result.issues, file, text)}
        >
          {t('data.issues.save')}
        </Button>
      </div>
    </section>
  );
}

interface IssueRowProps {
  readonly issue: ImportIssue;
  readonly onFix: (value: string) => void;
  readonly onSkip: () => void;
}

function IssueRow({ issue, onFix, onSkip }: IssueRowProps) {
  const text = useText();
  const { t } = text;
  const [edit, setEdit] = useState<string>();
  const { row, cell, expected, got, fixes = [] } = issue;
  return (
    <tr>
      <td className="num" data-label={t('data.issues.row')}>
        {row ?? '–'}
      </td>
      <td data-label={t('data.issues.field')}>
        <code>{cell?.name ?? '–'}</code>
      </td>
      <td data-label={t('data.issues.found')}>
        <span>
          <span className={styles.found}>{toldWords(got, text)}</span>
        </span>
      </td>
      <td data-label={t('data.issues.wrong')}>{t('data.issues.expected', { expected: toldWords(expected, text) })}</td>
      <td className={styles.right}>
        <span className={styles.ways}>
          {fixes.map((value) => (
            <FixButton key={value} value={value} onFix={onFix} />
          ))}
          {cell !== undefined &&
            (edit === undefined ? (
              <Button variant="link" onClick={() => setEdit(cell.text)}>
                {t('data.issues.edit')}
              </Button>
            ) : (
              <form
                className={styles.editing}
                onSubmit={(event) => {
                  event.preventDefault();
                  onFix(edit);
                }}
              >
                <input
                  type="text"
                  aria-label={t('data.issues.editing', { name: cell.name, row: row ?? 0 })}
                  value={edit}
                  onChange={(event) => setEdit(event.target.value)}
                />
                <button type="submit" className={styles.accept}>
                  {t('data.issues.accept')}
                </button>
              </form>
            ))}
          <Button variant="link" onClick={onSkip}>
            {t('data.issues.skip')}
          </Button>
        </span>
      </td>
    </tr>
  );
}

/** A text that would do; a region by its name. */
function FixButton({ value, onFix }: { readonly value: string; readonly onFix: (value: string) => void }) {
  const { t, language } = useText();
  const name = useApp(({ atlas }) => atlas.regions.find(({ id }) => id === value)?.names[language]) ?? value;
  return (
    <Button variant="link" onClick={() => onFix(value)}>
      {t('data.issues.use', { value: name })}
    </Button>
  );
}

/** The mistakes as a table to hand to whoever made the file. */
function save(issues: readonly ImportIssue[], file: string, text: Text): void {
  const { t } = text;
  const head = [t('data.issues.row'), t('data.issues.field'), t('data.issues.found'), t('data.issues.wrong')];
  const rows = issues.map(({ row, cell, expected, got }) => [
    String(row ?? ''),
    cell?.name ?? '',
    toldWords(got, text),
    toldWords(expected, text),
  ]);
  const lines = [head, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n');
  const address = URL.createObjectURL(new Blob([`\ufeff${lines}\r\n`], { type: 'text/csv' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${file.replace(/\.\w+$/, '')}-issues.csv`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Text that a spreadsheet would run as a formula gets a quote in front. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
