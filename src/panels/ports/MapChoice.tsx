import { MEASURES } from '../../state/border/firstView';
import { selectHoursFromName } from '../../state/border/hours';
import { patchBorder } from '../../state/border/view';
import { useApp } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';
import css from './Effect.module.css';

const SIDES = ['before', 'after'] as const;

/** What the map shows of the plan: before or after it; minutes, score, or hours reached. */
export function MapChoice() {
  const { t } = useText();
  const { side, measure } = useApp(({ session }) => session.border);
  return (
    <div className={css.choices}>
      <Segments
        label={t('border.side.label')}
        options={SIDES.map((value) => ({ value, label: t(`border.side.${value}`) }))}
        value={side}
        onChange={(next) => patchBorder({ side: next })}
      />
      <Segments
        label={t('border.measure.label')}
        options={MEASURES.map((value) => ({ value, label: t(`border.measure.${value}`) }))}
        value={measure}
        onChange={(next) => patchBorder({ measure: next })}
      />
      {measure === 'hours' && <HoursNote />}
    </div>
  );
}

function HoursNote() {
  const { t, number, figure } = useText();
  const name = useApp(selectHoursFromName);
  const { speedKmh, circuity, maxAccessKm } = useApp(({ scenario }) => scenario.assumptions);
  if (name === undefined) return null;
  return (
    <p className={css.small}>
      {t('border.measure.from', { name })}{' '}
      {t('over.bands.assumed', {
        speed: figure({ value: speedKmh['off network'], unit: 'kmPerHour' }),
        detour: number(circuity, 2),
        reach: figure({ value: maxAccessKm, unit: 'km' }),
        step: figure({ value: 11, unit: 'km' }),
      })}
    </p>
  );
}
