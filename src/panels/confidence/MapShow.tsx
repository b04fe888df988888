import { patchSession } from '../../state/actions';
import { doubt } from '../../state/confidence/uncertainty';
import { useApp } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { Select } from '../../ui/Select';
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
  const given = {
    label: t('confidence.map.show'),
    options: [
      { value: 'score', label: t('confidence.map.score') },
      ...tops.map((count) => ({ value: String(count), label: t('confidence.top', { count }) })),
      { value: 'range', label: t('confidence.map.rank') },
    ],
    value: shows === 'top' ? String(top) : shows,
    onChange: choose,
  };
  return (
    <div className={css.show}>
      <span aria-hidden>{given.label}</span>
      <div className={css.beside}>
        <Segments {...given} />
      </div>
      {/* On a phone the words of three languages do not fit side by side: the style sheet shows one of the two. */}
      <div className={css.list}>
        <Select {...given} hideLabel size="small" />
      </div>
    </div>
  );
}
