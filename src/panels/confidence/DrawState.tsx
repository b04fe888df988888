import { drawAgain, stopDraws } from '../../state/confidence/watch';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import css from './Confidence.module.css';

/** What to do when the draws do not come. */
export function DrawNotice() {
  const { t, number } = useText();
  const picture = useApp(({ session }) => session.picture);
  const drawn = picture.result?.draws ?? 0;
  switch (picture.phase) {
    case 'failed':
      return (
        <div className={css.block}>
          <Notice tone="bad" action={<Button onClick={drawAgain}>{t('confidence.retry')}</Button>}>
            {t('confidence.broken')}
          </Notice>
        </div>
      );
    case 'stopped':
      return (
        <div className={css.block}>
          <Notice tone="warn" action={<Button onClick={drawAgain}>{t('confidence.goOn')}</Button>}>
            {drawn === 0 ? t('confidence.stoppedEmpty') : t('confidence.stopped', { draws: number(drawn) })}
          </Notice>
        </div>
      );
    default:
      return null;
  }
}

/** How far the draws are, with a way to stop them: one line that keeps its height, so that nothing below it moves. */
export function DrawProgress() {
  const { t, number } = useText();
  const { phase, settled, settleCount, result } = useApp(({ session }) => session.picture);
  const total = useApp(({ scenario }) => scenario.uncertainty.draws);
  const drawn = result?.draws ?? 0;
  const isBusy = phase === 'drawing' || phase === 'settling';
  const [done, of] = phase === 'settling' ? [settled.length, settleCount] : [drawn % total, total];
  const words = (): string => {
    if (phase === 'settling') return t('confidence.settling', { done: number(done), total: number(of) });
    if (!isBusy) return drawn === 0 ? '' : t('confidence.done', { draws: number(drawn) });
    return done === 0 ? t('confidence.starting') : t('confidence.drawing', { done: number(done), total: number(of) });
  };
  return (
    <div className={css.progress} data-phase={phase}>
      {isBusy && <progress className={css.bar} value={done} max={Math.max(1, of)} aria-label={t('confidence.draws')} />}
      <span>{words()}</span>
      {isBusy && (
        <Button size="small" variant="quiet" onClick={stopDraws}>
          {t('confidence.cancel')}
        </Button>
      )}
      <span className="visually-hidden" role="status">
        {phase === 'done' ? t('confidence.done', { draws: number(drawn) }) : ''}
      </span>
    </div>
  );
}
