import type { Extras } from '../../model/atlas';
import type { NoValue } from '../../scoring/own/formula';
import type { Tried } from '../../scoring/own/goalposts';
import { useText } from '../useText';
import styles from './Own.module.css';
import { useFormulaWords } from './useOwnWords';

interface TriedPartProps {
  readonly found: Tried;
  readonly catalogue: Extras['indicators'];
  readonly unit: string;
}

const MOST_NAMES = 8;
const REASONS: readonly NoValue[] = ['zero', 'left', 'right', 'size'];

/** What the formula gives: for how many regions, from where to where, and why some have no value. */
export function TriedPart({ found, catalogue, unit }: TriedPartProps) {
  const text = useText();
  const { t, language } = text;
  const words = useFormulaWords(catalogue.indicators);
  const { values, inScope, missing } = found;
  const end = (value: number): string => text.figure({ value, unit: `own:${unit}` });
  return (
    <div className={styles.tried}>
      <p>{t('own.gives', { formula: words(found.formula), known: values.length, all: inScope })}</p>
      {values.length > 0 && (
        <p className="num">
          {end(Math.min(...values))} – {end(Math.max(...values))}
        </p>
      )}
      {REASONS.map((reason) => {
        const names = missing.filter((one) => one.reason === reason).map(({ region }) => region.names[language]);
        if (names.length === 0) return null;
        const more = names.length - MOST_NAMES;
        const first = names.slice(0, MOST_NAMES).join(', ');
        const told = more > 0 ? t('own.more', { names: first, count: more }) : first;
        return <p key={reason}>{t(`own.missing.${reason}`, { names: told })}</p>;
      })}
    </div>
  );
}
