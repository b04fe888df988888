import { useState } from 'react';
import type { Criterion, CriterionReading } from '../../model/criterion';
import { VALUE_TYPES, type ValueFunction, valueFault } from '../../model/valueFunction';
import { setValue } from '../../state/values';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { ReadingChart } from '../method/ReadingChart';
import { useText } from '../useText';
import { FunctionFields } from './FunctionFields';
import { faultKey, startOf } from './startOf';
import styles from './Values.module.css';

interface ReadingEditorProps {
  readonly criterion: Criterion;
  /** With the user's function, where there is one. */
  readonly reading: CriterionReading;
}

const KINDS = ['model', ...VALUE_TYPES] as const;

/** One reading: its curve over the regions, the kind of function, and its numbers. What has no answer is said and not used. */
export function ReadingEditor({ criterion, reading }: ReadingEditorProps) {
  const { t } = useText();
  const [draft, setDraft] = useState<ValueFunction>();
  const shown = draft ?? reading.worth;
  const wrong = draft && valueFault(draft);
  const put = (next: ValueFunction | undefined): void => {
    const isUsable = next === undefined || valueFault(next) === undefined;
    setDraft(isUsable ? undefined : next);
    if (isUsable) setValue(criterion.id, reading.scope, next);
  };
  return (
    <div className={styles.reading}>
      <ReadingChart criterion={criterion} reading={reading} />
      <Select
        size="small"
        label={t('values.kind')}
        options={KINDS.map((kind) => ({
          value: kind,
          label: kind === 'model' ? t('values.ofModel') : t(`values.type.${kind}`),
        }))}
        value={shown?.type ?? 'model'}
        onChange={(kind) => put(kind === 'model' ? undefined : startOf(kind, reading, criterion.direction))}
      />
      {shown !== undefined && <FunctionFields worth={shown} onChange={put} />}
      {wrong !== undefined && <Notice tone="warn">{t(faultKey(wrong))}</Notice>}
    </div>
  );
}
