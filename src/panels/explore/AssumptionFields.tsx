import { DEFAULT_ASSUMPTIONS } from '../../corridors/defaults';
import type { Figure } from '../../model/figure';
import { COUNTRIES, type Country } from '../../model/geo';
import type { Assumptions } from '../../model/scenario';
import { change } from '../../state/actions';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { NumberField } from '../../ui/NumberField';
import { Switch } from '../../ui/Switch';
import { useText } from '../useText';
import { type PlainField, SPEEDS, SPREADS, type SpeedClass, WAYS } from './assumptionFields';
import styles from './Fields.module.css';

function set(part: Partial<Assumptions>): void {
  change('undo.assumptions', (scenario) => ({ assumptions: { ...scenario.assumptions, ...part } }));
}

/** Every assumption that hours rest on, each with the reason it is what it is, and its own way back. */
export function AssumptionFields() {
  return (
    <>
      {SPEEDS.map(({ roadClass }) => (
        <SpeedField key={roadClass} roadClass={roadClass} />
      ))}
      {COUNTRIES.map((country) => (
        <PaceField key={country} country={country} />
      ))}
      {WAYS.map((field) => (
        <PlainNumber key={field.part} field={field} />
      ))}
      <RestRules />
      {SPREADS.map((field) => (
        <PlainNumber key={field.part} field={field} />
      ))}
    </>
  );
}

/** The unit that the scenario is written in, and the value in the reader's own beside it. */
function unitWith({ figure, converted }: Text, unit: string, amount: Pick<Figure, 'value' | 'unit'>): string {
  return converted(amount) === undefined ? unit : `${unit} (${figure(amount)})`;
}

function SpeedField({ roadClass }: { readonly roadClass: SpeedClass }) {
  const text = useText();
  const { t } = text;
  const speeds = useApp(({ scenario }) => scenario.assumptions.speedKmh);
  const field = SPEEDS.find((candidate) => candidate.roadClass === roadClass);
  const usual = DEFAULT_ASSUMPTIONS.speedKmh[roadClass];
  const write = (kmh: number): void => set({ speedKmh: { ...speeds, [roadClass]: kmh } });
  if (field === undefined) return null;
  return (
    <NumberField
      label={t(field.label)}
      note={t(field.why)}
      unit={unitWith(text, t('explore.unit.kmh'), { value: speeds[roadClass], unit: 'kmPerHour' })}
      value={speeds[roadClass]}
      min={5}
      max={130}
      step={5}
      onChange={write}
      resetLabel={t('explore.resetOf', { name: t(field.label) })}
      onReset={speeds[roadClass] === usual ? undefined : () => write(usual)}
    />
  );
}

function PaceField({ country }: { readonly country: Country }) {
  const { t } = useText();
  const factors = useApp(({ scenario }) => scenario.assumptions.speedFactor);
  const usual = DEFAULT_ASSUMPTIONS.speedFactor[country];
  const label = t('versus.pace', { name: t(`country.${country}`) });
  const write = (factor: number): void => set({ speedFactor: { ...factors, [country]: factor } });
  return (
    <NumberField
      label={label}
      note={t('assume.pace')}
      unit={t('explore.unit.times')}
      value={factors[country]}
      min={0.1}
      max={3}
      step={0.05}
      onChange={write}
      resetLabel={t('explore.resetOf', { name: label })}
      onReset={factors[country] === usual ? undefined : () => write(usual)}
    />
  );
}

function PlainNumber({ field }: { readonly field: PlainField }) {
  const text = useText();
  const { t } = text;
  const { part, label, why, unit, ...bounds } = field;
  const value = useApp(({ scenario }) => scenario.assumptions[part]);
  const unitWords = unit === 'explore.unit.km' ? unitWith(text, t(unit), { value, unit: 'km' }) : unit && t(unit);
  const usual = DEFAULT_ASSUMPTIONS[part];
  return (
    <NumberField
      label={t(label)}
      note={t(why)}
      {...(unitWords === undefined ? {} : { unit: unitWords })}
      value={value}
      {...bounds}
      onChange={(next) => set({ [part]: next })}
      resetLabel={t('explore.resetOf', { name: t(label) })}
      onReset={value === usual ? undefined : () => set({ [part]: usual })}
    />
  );
}

function RestRules() {
  const { t } = useText();
  const isOn = useApp(({ scenario }) => scenario.assumptions.restRules);
  return (
    <div className={styles.rest}>
      <Switch label={t('versus.rest')} checked={isOn} onChange={(restRules) => set({ restRules })} />
      <p>{t('assume.rest')}</p>
    </div>
  );
}
