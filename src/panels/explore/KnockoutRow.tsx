import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { Criterion } from '../../model/criterion';
import type { Knockout } from '../../model/scenario';
import { beginGesture, change, endGesture } from '../../state/actions';
import { selectPrepared } from '../../state/select';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { IconButton } from '../../ui/IconButton';
import { RangeHistogram } from '../../ui/RangeHistogram';
import { useText } from '../useText';
import { type KnockoutView, knockoutView, withKnockout } from './knockoutView';
import styles from './MustHave.module.css';

/** One limit: the histogram of the regions in scope with a handle at either end. */
export function KnockoutRow({ criterion }: { readonly criterion: Criterion }) {
  const text = useText();
  const { t, language } = text;
  const atlas = useApp((state) => state.atlas);
  const prepared = useApp(selectPrepared);
  const countries = useApp(({ scenario }) => scenario.countries);
  const picked = useApp(({ scenario }) => scenario.picked);
  const knockout = useApp(({ scenario }) => scenario.knockouts.find(({ criterionId }) => criterionId === criterion.id));
  const view = useMemo(
    () => knockoutView(atlas, prepared, { countries, picked }, criterion),
    [atlas, prepared, countries, picked, criterion],
  );
  const name = criterion.names[language];
  const format = (value: number): string => formatValue(text, view, value);
  const set = (bounds: Omit<Knockout, 'criterionId'>): void =>
    change('undo.knockout', ({ knockouts }) => ({
      knockouts: withKnockout(knockouts, { criterionId: criterion.id, ...bounds }),
    }));
  const remove = (): void =>
    change('undo.knockout', ({ knockouts }) => ({
      knockouts: knockouts.filter(({ criterionId }) => criterionId !== criterion.id),
    }));
  const limited = knockout?.min !== undefined || knockout?.max !== undefined;
  return (
    <div className={styles.knockout}>
      <div className={styles.line}>
        <span>{name}</span>
        <span className={styles.value}>{boundsSentence(text, knockout, format)}</span>
        {knockout !== undefined && (
          <IconButton
            size="small"
            label={t('explore.must.remove', { name })}
            icon={<X aria-hidden />}
            onClick={remove}
          />
        )}
      </div>
      {view.values.length === 0 ? (
        <p className={styles.note}>{t('explore.must.noValues')}</p>
      ) : (
        <RangeHistogram
          values={view.values}
          domain={view.domain}
          scale={view.scale}
          {...(knockout?.min === undefined ? {} : { min: knockout.min })}
          {...(knockout?.max === undefined ? {} : { max: knockout.max })}
          minLabel={t('explore.must.min', { name })}
          maxLabel={t('explore.must.max', { name })}
          format={format}
          onChange={set}
          onDragStart={beginGesture}
          onDragEnd={endGesture}
        />
      )}
      {limited && view.missing > 0 && (
        <p className={styles.note}>{t('explore.must.missing', { count: view.missing })}</p>
      )}
      {limited && criterion.bridged && <p className={styles.note}>{t('explore.bridgedNote')}</p>}
    </div>
  );
}

function boundsSentence(text: Text, knockout: Knockout | undefined, format: (value: number) => string): string {
  const { t } = text;
  const { min, max } = knockout ?? {};
  if (min !== undefined && max !== undefined) return t('explore.must.between', { min: format(min), max: format(max) });
  if (min !== undefined) return t('explore.must.atLeast', { min: format(min) });
  if (max !== undefined) return t('explore.must.atMost', { max: format(max) });
  return t('explore.must.any');
}

function formatValue(text: Text, { criterion, unit }: KnockoutView, value: number): string {
  // Bridged criteria are measured in another unit in each country: the number stands alone.
  return criterion.bridged ? text.number(value, value < 10 ? 1 : 0) : text.figure({ value, unit });
}
