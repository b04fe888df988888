import { CorridorStrip, type Stretch } from '../../../ui/CorridorStrip';
import css from './Focus.module.css';
import type { ViewProps } from './viewProps';

/** The way to the fab that is reached first, drawn to scale in hours. */
export function CorridorFocus({ view, text: { t, hours, roundKm } }: ViewProps<'corridor'>) {
  const stretches = view.stretches.map((stretch, index): Stretch => {
    const size = stretch.hours.value;
    if (stretch.type === 'crossing') {
      const text = t('dossier.corridor.crossing', { time: hours(size) });
      return { type: 'gate', id: `${index}`, hours: size, name: stretch.name, text };
    }
    const text = t('dossier.corridor.road', { km: roundKm(stretch.km.value), hours: hours(size) });
    return { type: 'road', id: `${index}`, hours: size, text };
  });
  const label = t('dossier.corridor.sum', { hours: hours(view.hours.value), km: roundKm(view.km.value) });
  return (
    <div className={css.strip}>
      <CorridorStrip label={label} from={view.from} to={view.to} stretches={stretches} />
    </div>
  );
}
