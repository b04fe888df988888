import { DEFAULT_ASSUMPTIONS } from '../../corridors/defaults';
import { COUNTRIES } from '../../model/geo';
import type { Assumptions } from '../../model/scenario';
import { change } from '../../state/actions';
import { useApp } from '../../state/store';
import type { MessageKey } from '../../text/messages/en';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { NumberField } from '../../ui/NumberField';
import { useText } from '../useText';
import styles from './Fields.module.css';
import { PaceFields } from './PaceFields';

type SpeedClass = keyof Assumptions['speedKmh'];
type PlainPart = 'crossingMinutes' | 'circuity' | 'maxAccessKm';

const SPEEDS: readonly { readonly roadClass: SpeedClass; readonly label: MessageKey; readonly why: MessageKey }[] = [
  { roadClass: 'motorway', label: 'explore.assume.motorway', why: 'explore.assume.motorwayWhy' },
  { roadClass: 'highway', label: 'explore.assume.highway', why: 'explore.assume.highwayWhy' },
  { roadClass: 'port access', label: 'explore.assume.portAccess', why: 'explore.assume.portAccessWhy' },
  { roadClass: 'off network', label: 'explore.assume.offNetwork', why: 'explore.assume.offNetworkWhy' },
];

interface PlainField {
  readonly part: PlainPart;
  readonly label: MessageKey;
  readonly why: MessageKey;
  readonly unit: MessageKey;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const OTHERS: readonly PlainField[] = [
  {
    part: 'crossingMinutes',
    label: 'explore.assume.crossing',
    why: 'explore.assume.crossingWhy',
    unit: 'explore.unit.min',
    min: 0,
    max: 1440,
    step: 5,
  },
  {
    part: 'circuity',
    label: 'explore.assume.circuity',
    why: 'explore.assume.circuityWhy',
    unit: 'explore.unit.times',
    min: 1,
    max: 3,
    step: 0.05,
  },
  {
    part: 'maxAccessKm',
    label: 'explore.assume.access',
    why: 'explore.assume.accessWhy',
    unit: 'explore.unit.km',
    min: 10,
    max: 2000,
    step: 10,
  },
];

/** Speeds and minutes nobody measured, each with the reason it is what it is. */
export function AssumptionsSection() {
  const { t } = useText();
  const assumptions = useApp(({ scenario }) => scenario.assumptions);
  const set = (part: Partial<Assumptions>): void =>
    change('undo.assumptions', (scenario) => ({ assumptions: { ...scenario.assumptions, ...part } }));
  const setSpeed = (roadClass: SpeedClass, kmh: number): void =>
    set({ speedKmh: { ...assumptions.speedKmh, [roadClass]: kmh } });
  const usual = isUsual(assumptions);
  return (
    <Disclosure
      title={t('explore.assume.title')}
      summary={usual ? t('explore.assume.default') : t('explore.assume.own')}
    >
      <p className={styles.lead}>{t('explore.assume.lead')}</p>
      {SPEEDS.map(({ roadClass, label, why }) => (
        <NumberField
          key={roadClass}
          label={t(label)}
          note={t(why)}
          unit={t('explore.unit.kmh')}
          value={assumptions.speedKmh[roadClass]}
          min={5}
          max={130}
          step={5}
          onChange={(kmh) => setSpeed(roadClass, kmh)}
          resetLabel={t('explore.resetOf', { name: t(label) })}
          onReset={
            assumptions.speedKmh[roadClass] === DEFAULT_ASSUMPTIONS.speedKmh[roadClass]
              ? undefined
              : () => setSpeed(roadClass, DEFAULT_ASSUMPTIONS.speedKmh[roadClass])
          }
        />
      ))}
      <PaceFields assumptions={assumptions} onChange={set} />
      {OTHERS.map(({ part, label, why, unit, ...bounds }) => (
        <NumberField
          key={part}
          label={t(label)}
          note={t(why)}
          unit={t(unit)}
          value={assumptions[part]}
          {...bounds}
          onChange={(value) => set({ [part]: value })}
          resetLabel={t('explore.resetOf', { name: t(label) })}
          onReset={
            assumptions[part] === DEFAULT_ASSUMPTIONS[part]
              ? undefined
              : () => set({ [part]: DEFAULT_ASSUMPTIONS[part] })
          }
        />
      ))}
      {!usual && (
        <Button size="small" onClick={() => change('undo.assumptions', { assumptions: DEFAULT_ASSUMPTIONS })}>
          {t('explore.assume.resetAll')}
        </Button>
      )}
    </Disclosure>
  );
}

/** Every part counts, those too that other views or a file change: `as given` must be true. */
function isUsual(assumptions: Assumptions): boolean {
  const { speedKmh, speedFactor, crossingMinutesAt, ...plain } = assumptions;
  const usual = DEFAULT_ASSUMPTIONS;
  return (
    SPEEDS.every(({ roadClass }) => speedKmh[roadClass] === usual.speedKmh[roadClass]) &&
    COUNTRIES.every((country) => speedFactor[country] === usual.speedFactor[country]) &&
    PLAIN.every((part) => plain[part] === usual[part]) &&
    Object.keys(crossingMinutesAt).length === 0
  );
}

const PLAIN = [
  ...['crossingMinutes', 'circuity', 'maxAccessKm', 'restRules', 'queueShare'],
  ...['crossingP10', 'crossingP90', 'roadP10', 'roadP90'],
] as const;
