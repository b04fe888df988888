import { Section } from '../../ui/Section';
import type { CorridorView } from '../../views/corridor';
import { nodeName } from '../../views/nodeName';
import { useText } from '../useText';
import styles from './LegTable.module.css';

/** A corridor leg by leg: where, by which highway, how far and how long. */
export function LegTable({ corridor }: { readonly corridor: Extract<CorridorView, { type: 'route' }> }) {
  const { t, hours, figure, language } = useText();
  const title = t('dossier.legs', { city: corridor.fab.city, fab: corridor.fab.company });
  return (
    <Section title={title} aux={t('dossier.legs.estimate')}>
      <table className={styles.legs}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dossier.legs.stretch')}</th>
            <th scope="col">{t('dossier.legs.highway')}</th>
            <th scope="col">{t('dossier.legs.km')}</th>
            <th scope="col">{t('dossier.legs.time')}</th>
          </tr>
        </thead>
        <tbody className="num">
          {corridor.legs.map((leg, index) => (
            // A route passes no stretch twice, and its legs never change places.
            <tr key={index}>
              <th scope="row">
                {leg.from === leg.to
                  ? leg.from
                  : t('dossier.legs.fromTo', {
                      from: nodeName(leg.from, language),
                      to: nodeName(leg.to, language),
                    })}
              </th>
              <td>{leg.highways ?? t(`dossier.road.${leg.roadClass}`)}</td>
              <td>{leg.km === undefined ? '–' : figure(leg.km)}</td>
              <td>{hours(leg.hours.value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
