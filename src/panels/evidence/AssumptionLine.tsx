import { COUNTRIES } from '../../model/geo';
import { useApp } from '../../state/store';
import { useText } from '../useText';

/** The speeds and minutes that hours rest on, in one sentence. They are assumptions, whoever set them. */
export function AssumptionLine() {
  const { t, number } = useText();
  const assumptions = useApp(({ scenario }) => scenario.assumptions);
  const { speedKmh, speedFactor, circuity, crossingMinutes, crossingMinutesAt, restRules } = assumptions;
  const paced = COUNTRIES.filter((country) => speedFactor[country] !== 1);
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
      {paced.map((country) => {
        const times = number(speedFactor[country], 2);
        return ` ${t('dossier.assumptions.pace', { name: t(`country.${country}`), times })}`;
      })}
      {restRules && ` ${t('dossier.assumptions.rest')}`}
      {changed > 0 && ` ${t('dossier.assumptions.changed', { count: changed })}`}
    </p>
  );
}
