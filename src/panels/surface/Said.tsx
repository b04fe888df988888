import { useApp } from '../../state/store';
import { useText } from '../useText';
import { useNames } from './useNames';
import { areaText } from './words';

/** What a screen reader is told once a count stands: the land at the threshold and the best place. */
export function Said() {
  return (
    <p className="visually-hidden" role="status">
      {useSaid()}
    </p>
  );
}

function useSaid(): string {
  const text = useText();
  const { t, number } = text;
  const count = useApp(({ session }) => (session.surface.isCountOld ? undefined : session.surface.count));
  const least = useApp(({ scenario }) => scenario.surface.least);
  const { placeOf } = useNames();
  const [best] = count?.best ?? [];
  if (count === undefined) return '';
  if (best === undefined) return least === undefined ? t('surface.noneAtAll') : t('surface.noneShort', { least });
  const values = {
    area: areaText(count.areaKm2, text),
    name: placeOf(best),
    score: best.score === undefined ? '–' : number(best.score),
  };
  return least === undefined ? t('surface.saidAll', values) : t('surface.said', { ...values, least: number(least) });
}
