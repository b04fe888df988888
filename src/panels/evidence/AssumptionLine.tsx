import { useApp } from '../../state/store';
import { useText } from '../useText';

/** The speeds and minutes that hours rest on, in one sentence. They are assumptions, whoever set them. */
export function AssumptionLine() {
  const { t, number } = useText();
  const { speedKmh, circuity, crossingMinutes, crossingMinutesAt } = useApp(({ scenario }) => scenario.assumptions);
  const changed = Object.keys(crossingMinutesAt).length;
  return (
    <p>
      {t('dossier.assumptions', {
        motorway: number(speedKmh.motorway),
        highway: number(speedKmh.highway),
        access: number(speedKmh['port access']),
        local: number(speedKmh['off network']),
        circuity: number(circuity, 1),
        minutes: number(crossingMinutes),
      })}
      {changed > 0 && ` ${t('dossier.assumptions.changed', { count: changed })}`}
    </p>
  );
}
