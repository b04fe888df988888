import { Button } from '../../ui/Button';
import { useText } from '../useText';
import css from './Effect.module.css';
import type { JobState } from './useJob';

/** How far a job is, with a way to stop it; what went wrong, with a way to try again. */
export function JobLine({ job }: { readonly job: JobState }) {
  const { t } = useText();
  if (job.phase === 'done') return null;
  if (job.phase === 'running') {
    const { progress } = job;
    return (
      <div className={css.progress} role="status">
        <span>{progress ? t('border.job.progress', { ...progress }) : t('border.job.running')}</span>
        <progress aria-label={t('border.job.running')} max={progress?.total} value={progress?.done} />
        <Button size="small" onClick={job.stop}>
          {t('border.job.cancel')}
        </Button>
      </div>
    );
  }
  return (
    <div className={css.progress} role={job.phase === 'failed' ? 'alert' : 'status'}>
      <span>{job.phase === 'failed' ? t('border.job.failed') : t('border.job.stopped')}</span>
      <Button size="small" onClick={job.again}>
        {t('border.job.again')}
      </Button>
    </div>
  );
}
