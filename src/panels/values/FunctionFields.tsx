import { type Corner, MOST_CORNERS, type ValueFunction } from '../../model/valueFunction';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';
import { useText } from '../useText';
import styles from './Values.module.css';

interface FunctionFieldsProps {
  readonly worth: ValueFunction;
  readonly onChange: (worth: ValueFunction) => void;
}

const LARGEST = 1e15;

/** The numbers of a value function; raw values in the criterion's unit, worths in points of 100. */
export function FunctionFields({ worth, onChange }: FunctionFieldsProps) {
  const { t } = useText();
  switch (worth.type) {
    case 'linear':
    case 'log':
      return (
        <>
          <Raw label={t('values.worst')} value={worth.worst} onChange={(worst) => onChange({ ...worth, worst })} />
          <Raw label={t('values.best')} value={worth.best} onChange={(best) => onChange({ ...worth, best })} />
        </>
      );
    case 'ideal':
      return (
        <>
          <Raw label={t('values.low')} value={worth.low} onChange={(low) => onChange({ ...worth, low })} />
          <Raw
            label={t('values.idealLow')}
            value={worth.idealLow}
            onChange={(idealLow) => onChange({ ...worth, idealLow })}
          />
          <Raw
            label={t('values.idealHigh')}
            value={worth.idealHigh}
            onChange={(idealHigh) => onChange({ ...worth, idealHigh })}
          />
          <Raw label={t('values.high')} value={worth.high} onChange={(high) => onChange({ ...worth, high })} />
        </>
      );
    case 'threshold':
      return (
        <>
          <Raw label={t('values.at')} value={worth.at} onChange={(at) => onChange({ ...worth, at })} />
          <Points label={t('values.below')} value={worth.below} onChange={(below) => onChange({ ...worth, below })} />
          <Points label={t('values.above')} value={worth.above} onChange={(above) => onChange({ ...worth, above })} />
        </>
      );
    case 'piecewise':
      return <Corners corners={worth.corners} onChange={(corners) => onChange({ ...worth, corners })} />;
  }
}

interface CornersProps {
  readonly corners: readonly Corner[];
  readonly onChange: (corners: readonly Corner[]) => void;
}

function Corners({ corners, onChange }: CornersProps) {
  const { t, number } = useText();
  const put = (index: number, corner: Corner): void => onChange(corners.map((old, i) => (i === index ? corner : old)));
  const last = corners.at(-1);
  return (
    <>
      {corners.map(([raw, worth], index) => (
        // Corners are told apart by their place alone.
        <fieldset key={index} className={styles.corner}>
          <legend>{t('values.corner', { number: number(index + 1) })}</legend>
          <Raw label={t('values.figure')} value={raw} onChange={(next) => put(index, [next, worth])} />
          <Points label={t('values.points')} value={worth} onChange={(next) => put(index, [raw, next])} />
          {corners.length > 2 && (
            <Button size="small" variant="quiet" onClick={() => onChange(corners.filter((_, i) => i !== index))}>
              {t('values.removeCorner')}
            </Button>
          )}
        </fieldset>
      ))}
      {last !== undefined && corners.length < MOST_CORNERS && (
        <Button size="small" onClick={() => onChange([...corners, [beyond(corners), last[1]]])}>
          {t('values.addCorner')}
        </Button>
      )}
    </>
  );
}

/** As far behind the last corner as that is behind the one before. */
function beyond(corners: readonly Corner[]): number {
  const [last = 0, before = last - 1] = [corners.at(-1)?.[0], corners.at(-2)?.[0]];
  return 2 * last - before;
}

interface FieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Raw({ label, value, onChange }: FieldProps) {
  return <NumberField label={label} value={value} min={-LARGEST} max={LARGEST} step={0.01} onChange={onChange} />;
}

function Points({ label, value, onChange }: FieldProps) {
  const points = Math.round(value * 1e6) / 1e4;
  return (
    <NumberField label={label} value={points} min={0} max={100} step={1} onChange={(next) => onChange(next / 100)} />
  );
}
