import { COUNTRIES } from '../../model/geo';
import { useApp } from '../../state/store';
import { useText } from '../useText';

/** The speeds and minutes that hours rest on, in one sentence. They are assumptions, whoever set them. */
export function AssumptionLine() {
  const { t, number, figure } = useText();
  const speed = (value: number): string => figure({ value, unit: 'kmPerHour' });
  const assumptions = useApp(({ scenario }) => scenario.assumptions);
  const { speedKmh, speedFactor, circuity, crossingMinutes, crossingMinutesAt, restRules } = assumptions;
  const paced = COUNTRIES.filter((country) => speedFactor[country] !== 1);
  const changed = Object.keys(crossingMinutesAt).length;
  return (
    <p>
      {t('dossier.assumptions', {
        motorway: speed(speedKmh.motorway),
        highway: speed(speedKmh.highway),
        access: speed(speedKmh['port access']),
        local: speed(speedKmh['off network']),
        circuity: number(circuity, 1),
        minutes: number(crossingMinutes),
      })}
      {paced.map((country) => {
        const times = number(speedFactor[country], 2);
        return ` ${t('dossier.assumptions.pace', { name: t(`country.${country}`), times })}`;
      })}
      {restRules && ` ${t('dossier.assumptions.rest')}`}
      {changed > 0 && ` ${t('dossier.assumptions.changed', { count: changed })}`}
    </p>
  );
}
