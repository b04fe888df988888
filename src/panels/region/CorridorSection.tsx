import type { Region } from '../../model/region';
import { joined } from '../../text/joined';
import { CorridorStrip, type Stretch } from '../../ui/CorridorStrip';
import { Section } from '../../ui/Section';
import type { CorridorView } from '../../views/corridor';
import { FigureSource } from '../evidence/SourceLink';
import { PlaceLink } from '../PlaceLink';
import { useText } from '../useText';
import styles from './CorridorSection.module.css';

interface CorridorSectionProps {
  readonly corridor: CorridorView;
  readonly region: Region;
}

/** One corridor drawn to scale in hours, with the crossing it uses and what is left if that closes. */
export function CorridorSection({ corridor, region }: CorridorSectionProps) {
  const text = useText();
  const { t, hours, roundKm } = text;
  const title = t('dossier.corridor.to', { fab: corridor.fab.company, city: corridor.fab.city });
  if (corridor.type === 'none') {
    return (
      <Section title={title}>
        <p className={styles.none}>{t(`dossier.noRoute.${corridor.reason}`, { city: region.referenceCity.name })}</p>
      </Section>
    );
  }
  if (corridor.stretches.length === 0) {
    return (
      <Section title={title}>
        <p className={styles.none}>{t('dossier.corridor.here', { city: region.referenceCity.name })}</p>
      </Section>
    );
  }
  const sum = t('dossier.corridor.sum', { hours: hours(corridor.hours.value), km: roundKm(corridor.km.value) });
  return (
    <Section title={title} aux={<span className="num">{sum}</span>}>
      <Strip corridor={corridor} region={region} label={joined(title, sum, text)} />
      <IfClosed corridor={corridor} />
      <FigureSource label={title} figure={corridor.hours} />
    </Section>
  );
}

type Routed = Extract<CorridorView, { type: 'route' }>;

function Strip({ corridor, region, label }: { corridor: Routed; region: Region; label: string }) {
  const { t, hours, roundKm } = useText();
  const stretches = corridor.stretches.map((stretch, index): Stretch => {
    const size = stretch.hours.value;
    if (stretch.type === 'road') {
      const text = t('dossier.corridor.road', { km: roundKm(stretch.km.value), hours: hours(size) });
      return { type: 'road', id: `${index}`, hours: size, text };
    }
    const text = t('dossier.corridor.crossing', { time: hours(size) });
    return { type: 'gate', id: `${index}`, hours: size, name: stretch.crossing.name, text };
  });
  return <CorridorStrip label={label} from={region.referenceCity.name} to={corridor.fab.city} stretches={stretches} />;
}

function IfClosed({ corridor }: { readonly corridor: Routed }) {
  const { t, hours } = useText();
  const used = corridor.stretches.find((stretch) => stretch.type === 'crossing');
  if (used?.type !== 'crossing') return null;
  return (
    <p className={`${styles.closed} num`}>
      <span>{t('dossier.corridor.ifClosed', { crossing: used.crossing.name })}</span>
      {corridor.ifClosed.length === 0 && <span>{t('dossier.corridor.noOther')}</span>}
      {corridor.ifClosed.map((other) => (
        <span key={other.crossing.id}>
          <PlaceLink to={{ type: 'crossing', id: other.crossing.id }}>{other.crossing.name}</PlaceLink>{' '}
          {hours(other.hours.value)}
        </span>
      ))}
    </p>
  );
}
