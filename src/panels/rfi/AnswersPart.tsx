import { useEffect, useMemo, useRef, useState } from 'react';
import { type Row, rowsFor } from '../../exports/rfi/answered';
import type { Basis } from '../../exports/rfi/basis';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';
import type { Kept } from './kept';
import { QuestionRow } from './QuestionRow';
import styles from './Rfi.module.css';
import { DataErrorLine, isAbsent } from './reading';
import type { SaveBytes } from './save';

interface AnswersPartProps {
  readonly basis: Basis;
  readonly kept: Kept;
  readonly save: SaveBytes;
  readonly onMatch: (index: number, fieldId: string | undefined) => void;
  readonly onAgain: () => void;
}

const ORDERS = ['all', 'gaps', 'doubtful'] as const;
type Order = (typeof ORDERS)[number];
/** Rows drawn at once. */
const PAGE = 60;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every question with its answer, what to check, and the way out as a file. */
export function AnswersPart({ basis, kept, save, onMatch, onAgain }: AnswersPartProps) {
  const { t, language } = useText();
  const rows = useMemo(() => rowsFor(basis, kept.regionId, kept.questions, kept.site), [basis, kept]);
  const [order, setOrder] = useState<Order>('all');
  const [shown, setShown] = useState(PAGE);
  const [isMissing, setMissing] = useState(false);
  const ordered = useMemo(() => inOrder(rows, order), [rows, order]);
  const count = (status: Row['status']): number => rows.filter((row) => row.status === status).length;
  const whole = basis.atlas.regions.find(({ id }) => id === kept.regionId)?.names[language] ?? '';
  const region = kept.site === undefined ? whole : `${kept.site.name}, ${whole}`;
  const exportAs = async (type: 'xlsx' | 'csv'): Promise<void> => {
    const filled = await import('../../exports/rfi/filled').catch((error: unknown) => {
      if (!isAbsent(error)) throw error;
    });
    setMissing(filled === undefined);
    if (filled === undefined) return;
    const { filledCsv, filledWorkbook } = filled;
    const name = `${kept.questionnaire.name.replace(/\.\w+$/, '')} ${region}`;
    if (type === 'xlsx') save(filledWorkbook(basis, kept.questionnaire, rows, region), `${name}.xlsx`, XLSX);
    else save(new TextEncoder().encode(filledCsv(basis, rows)), `${name}.csv`, 'text/csv');
  };
  const summary = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone: the result takes its place.
  useEffect(() => summary.current?.focus(), []);
  const isSame = kept.questionnaire.origin.type === 'xlsx';
  return (
    <div className={styles.answers}>
      <p ref={summary} className={styles.summary} role="status" tabIndex={-1}>
        {t('rfi.summary', {
          all: rows.length,
          answered: count('answered'),
          doubtful: count('doubtful'),
          gaps: count('gap'),
        })}
      </p>
      <div className={styles.tools}>
        <Segments
          label={t('rfi.show')}
          value={order}
          options={ORDERS.map((id) => ({ value: id, label: t(`rfi.show.${id}`) }))}
          onChange={setOrder}
        />
        <Button variant="primary" onClick={() => void exportAs('xlsx')}>
          {t('rfi.export.xlsx')}
        </Button>
        <Button onClick={() => void exportAs('csv')}>{t('rfi.export.csv')}</Button>
        <Button variant="quiet" onClick={onAgain}>
          {t('rfi.again')}
        </Button>
      </div>
      {isMissing && <DataErrorLine fault={{ type: 'absent' }} />}
      {isSame && <p className={styles.hint}>{t('rfi.export.same')}</p>}
      <ol className={styles.list}>
        {ordered.slice(0, shown).map(({ row, index }) => (
          <QuestionRow key={index} row={row} onMatch={(fieldId) => onMatch(index, fieldId)} />
        ))}
      </ol>
      {shown < ordered.length && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {t('rfi.more', { count: Math.min(PAGE, ordered.length - shown) })}
        </Button>
      )}
    </div>
  );
}

interface Placed {
  readonly row: Row;
  readonly index: number;
}

/** The order of the questionnaire, with one kind of row brought to the front. */
function inOrder(rows: readonly Row[], order: Order): readonly Placed[] {
  const placed = rows.map((row, index) => ({ row, index }));
  if (order === 'all') return placed;
  const first = ({ row }: Placed): boolean => row.status === (order === 'gaps' ? 'gap' : 'doubtful');
  return [...placed.filter(first), ...placed.filter((one) => !first(one))];
}
