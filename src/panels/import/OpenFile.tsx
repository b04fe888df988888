import { TriangleAlert } from 'lucide-react';
import type { ImportIssue, ReadResult } from '../../model/imported';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import { ColumnsPart } from './ColumnsPart';
import styles from './Import.module.css';
import { IssueList } from './IssueList';
import { PlacePart } from './PlacePart';
import { PreviewTable } from './PreviewTable';
import { SettingsPart } from './SettingsPart';
import { SourcePart } from './SourcePart';
import type { Importing, ImportState } from './useImport';
import { WaitLine } from './WaitLine';
import { issueSentence } from './words';

interface OpenFileProps {
  readonly importing: Importing;
  readonly open: Extract<ImportState, { type: 'open' }>;
  readonly onClose: () => void;
}

/** One file on its way into the scenario: how it is read, what is taken from it, what is wrong, and the last yes. */
export function OpenFile({ importing, open, onClose }: OpenFileProps) {
  const { t } = useText();
  const { file, survey, draft } = open;
  const { result, share, problem } = importing.reading;
  if (survey.isRefused) return <Refused importing={importing} issues={survey.issues} name={survey.file} />;
  const warnings = survey.issues.filter(({ row }) => row === undefined);
  return (
    <>
      <div className={styles.body}>
        {result !== undefined && result.bad > 0 && (
          <IssueList result={result} file={survey.file} draft={draft} onChange={importing.change} />
        )}
        {survey.text && (
          <SettingsPart
            settings={survey.text}
            warnings={warnings}
            onChange={(text) => void importing.look(file, text, draft)}
          />
        )}
        <PreviewTable survey={survey} />
        <PlacePart survey={survey} draft={draft} onChange={importing.change} />
        <ColumnsPart survey={survey} draft={draft} result={result} room={importing.room} onChange={importing.change} />
        <SourcePart draft={draft} onChange={importing.change} />
        {hasPoints(result) && <p className={styles.note}>{t('data.pointsNote')}</p>}
      </div>
      <footer className={styles.foot}>
        {share !== undefined ? (
          <WaitLine label={t('data.reading')} share={share} onCancel={importing.cancel} />
        ) : (
          <p className={styles.why} aria-live="polite">
            {problem === undefined ? waitWords() : problemWords(problem)}
          </p>
        )}
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('data.cancel')}</Button>
          <Button
            variant="primary"
            disabled={importing.waits !== undefined || share !== undefined || importing.isAdding}
            onClick={() => void importing.add()}
          >
            {t('data.add', { count: result?.good ?? 0 })}
          </Button>
        </div>
      </footer>
    </>
  );

  function waitWords(): string {
    if (importing.waits !== undefined) return t(`data.waits.${importing.waits}`, { room: importing.room });
    return result === undefined ? '' : t('data.ready', { count: result.good });
  }

  function problemWords(what: string): string {
    if (what === 'storage') return t('data.noStorage');
    return what === 'cancelled' ? t('data.stopped') : t('data.broken', { file: survey.file, message: what });
  }
}

function hasPoints(result: ReadResult | undefined): boolean {
  return result?.content.type === 'points' || result?.content.type === 'many';
}

interface RefusedProps {
  readonly importing: Importing;
  readonly issues: readonly ImportIssue[];
  readonly name: string;
}

/** Nothing of the file can be used: what is wrong, and another try. */
function Refused({ importing, issues, name }: RefusedProps) {
  const { t } = useText();
  return (
    <>
      <div className={styles.body} role="alert">
        <div className={styles.verdict}>
          <span className={styles.badge}>
            <TriangleAlert aria-hidden />
          </span>
          <div>
            <h3 className={styles.verdictTitle}>{t('data.refused')}</h3>
            <p className={styles.note}>{t('data.refusedNote', { file: name })}</p>
          </div>
        </div>
        <ul className={styles.list}>
          {issues
            .filter(({ severity }) => severity === 'error')
            .slice(0, 20)
            .map((issue) => (
              <li key={JSON.stringify([issue.place, issue.expected])}>
                <IssueLine issue={issue} />
              </li>
            ))}
        </ul>
      </div>
      <footer className={styles.foot}>
        <span />
        <div className={styles.actions}>
          <Button variant="primary" onClick={importing.again}>
            {t('data.another')}
          </Button>
        </div>
      </footer>
    </>
  );
}

function IssueLine({ issue }: { readonly issue: ImportIssue }) {
  const text = useText();
  return <p>{issueSentence(issue, text)}</p>;
}
