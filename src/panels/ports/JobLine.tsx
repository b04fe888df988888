import { Button } from '../../ui/Button';
import { useText } from '../useText';
import css from './Effect.module.css';
import type { JobState } from './useJob';

/** How far a job is, with a way to stop it; what went wrong, with a way to try again. Start and end are spoken. */
export function JobLine({ job }: { readonly job: JobState }) {
  const { t } = useText();
  const { phase } = job;
  return (
    <>
      <span className="visually-hidden" role="status">
        {phase !== 'failed' && t(`border.job.${phase}`)}
      </span>
      {phase === 'running' && <Running job={job} />}
      {(phase === 'stopped' || phase === 'failed') && (
        <div className={css.progress}>
          <span role={phase === 'failed' ? 'alert' : undefined}>{t(`border.job.${phase}`)}</span>
          <Button size="small" onClick={job.again}>
            {t('border.job.again')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Not a live region: a screen reader would speak every step. */
function Running({ job: { progress, stop } }: { readonly job: JobState }) {
  const { t } = useText();
  return (
    <div className={css.progress}>
      <span>{progress ? t('border.job.progress', { ...progress }) : t('border.job.running')}</span>
      <progress aria-label={t('border.job.running')} max={progress?.total} value={progress?.done} />
      <Button size="small" onClick={stop}>
        {t('border.job.cancel')}
      </Button>
    </div>
  );
}
