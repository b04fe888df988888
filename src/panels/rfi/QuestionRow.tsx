import { FIELDS } from '../../exports/rfi/allFields';
import type { Row } from '../../exports/rfi/answered';
import type { AnswerLine } from '../../exports/rfi/line';
import { quoteOf } from '../../exports/rfi/quote';
import { joined } from '../../text/joined';
import { Select } from '../../ui/Select';
import { Tag } from '../../ui/Tag';
import { useText } from '../useText';
import styles from './Rfi.module.css';

interface QuestionRowProps {
  readonly row: Row;
  /** Nothing: no field fits. */
  readonly onMatch: (fieldId: string | undefined) => void;
}

const NONE = '';
const TONES = { answered: 'good', doubtful: 'warn', gap: 'plain' } as const;

/** One question: what it was matched with and why, and the answer with its evidence or how to close the gap. */
export function QuestionRow({ row, onMatch }: QuestionRowProps) {
  const { t, language, percent } = useText();
  const { asked, match, answer, isOwn, status } = row;
  const options = [
    { value: NONE, label: t('rfi.match.none') },
    ...FIELDS.map(({ id, names }) => ({ value: id, label: names[language] })),
  ];
  const why = isOwn
    ? t('rfi.match.own')
    : match && t('rfi.match.why', { words: match.phrases.map((phrase) => quoteOf(asked.text, phrase)).join(', ') });
  return (
    <li className={styles.row}>
      <div className={styles.asked}>
        <p className={styles.question}>
          {asked.number !== '' && <span className="num">{asked.number} </span>}
          {asked.text}
        </p>
        {asked.section !== '' && <p className={styles.hint}>{asked.section}</p>}
      </div>
      <div className={styles.match}>
        <Tag tone={TONES[status]}>{t(`rfi.status.${status}`)}</Tag>
        <Select
          label={t('rfi.match.pick', { number: asked.number === '' ? String(asked.row) : asked.number })}
          hideLabel
          size="small"
          value={match?.fieldId ?? NONE}
          options={options}
          onChange={(id) => onMatch(id === NONE ? undefined : id)}
        />
        {why !== undefined && (
          <p className={styles.hint}>
            {match !== undefined && !isOwn && `${percent(match.confidence)} · `}
            {why}
          </p>
        )}
      </div>
      {answer.type === 'gap' ? (
        <p className={styles.gap}>{answer.close}</p>
      ) : (
        <ul className={styles.lines}>
          {answer.lines.map((line) => (
            <Line key={line.label} line={line} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Line({ line }: { readonly line: AnswerLine }) {
  const page = useText();
  const { t } = page;
  const { label, text, source, year, address, certainty, marks } = line;
  const evidence = `${source}, ${year}`;
  return (
    <li>
      <p>
        <span className={styles.label}>{joined(label, '', page)}</span>
        <b className="num">{text}</b>
      </p>
      <p className={styles.source}>
        {address === undefined ? (
          evidence
        ) : (
          <a href={address} target="_blank" rel="noreferrer">
            {evidence}
          </a>
        )}
        {` · ${joined(t('rfi.col.certainty').toLowerCase(), t(`workbook.certainty.${certainty}`), page)}`}
        {marks !== '' && ` · ${marks}`}
      </p>
    </li>
  );
}
