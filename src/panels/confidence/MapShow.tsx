import { patchSession } from '../../state/actions';
import { doubt } from '../../state/confidence/uncertainty';
import { useApp } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';
import css from './MapShow.module.css';

const TOPS = [10, 3] as const;

/** What the map shows of the ranking: its score, the chance of a place at the top, or how far ranks move. */
export function MapShow() {
  const { t } = useText();
  const shows = useApp(({ session }) => session.mapShows);
  const top = useApp(({ scenario }) => scenario.uncertainty.top);
  const tops = [...new Set<number>([...TOPS, top])].sort((a, b) => b - a);
  const choose = (value: string): void => {
    if (value === 'score' || value === 'range') {
      patchSession({ mapShows: value });
      return;
    }
    patchSession({ mapShows: 'top' });
    if (Number(value) !== top) doubt({ top: Number(value) });
  };
  return (
    <div className={css.show}>
      <span aria-hidden>{t('confidence.map.show')}</span>
      <Segments
        label={t('confidence.map.show')}
        options={[
          { value: 'score', label: t('confidence.map.score') },
          ...tops.map((count) => ({ value: String(count), label: t('confidence.top', { count }) })),
          { value: 'range', label: t('confidence.map.rank') },
        ]}
        value={shows === 'top' ? String(top) : shows}
        onChange={choose}
      />
    </div>
  );
}
