import { useMemo, useState } from 'react';
import type { Extras } from '../../model/atlas';
import type { CriterionId } from '../../model/ids';
import { OWN_NAME_LIMIT, OWN_UNIT_LIMIT, type OwnCriterion } from '../../model/own';
import { MIN_KNOWN } from '../../scoring/known';
import { offeredIndicators, tried } from '../../scoring/own/goalposts';
import { inScope } from '../../scoring/scope';
import { sharesOf } from '../../scoring/weights';
import { saveOwn } from '../../state/own/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import { criterionOf, type Draft, draftOf, emptyDraft, faultOf, formulaOf } from './draft';
import { FormulaFields } from './FormulaFields';
import styles from './Own.module.css';
import { TriedPart } from './TriedPart';
import { WorthFields } from './WorthFields';

interface OwnFormProps {
  readonly id: CriterionId;
  readonly own: OwnCriterion | undefined;
  readonly catalogue: Extras['indicators'];
  readonly onClose: () => void;
}

/** Every choice of a criterion on one page; what stands in the way of saving is said above the button. */
export function OwnForm({ id, own, catalogue, onClose }: OwnFormProps) {
  const regions = useApp(({ atlas }) => atlas.regions);
  const countries = useApp(({ scenario }) => scenario.countries);
  const picked = useApp(({ scenario }) => scenario.picked);
  const within = useMemo(
    () => regions.filter((region) => inScope(region, { countries, picked })),
    [regions, countries, picked],
  );
  const offered = useMemo(() => offeredIndicators(within, catalogue), [within, catalogue]);
  const shareNow = useShare(id);
  const [draft, setDraft] = useState(() => (own === undefined ? emptyDraft(offered) : draftOf(own, shareNow)));
  const { t } = useText();
  if (draft === undefined) return <Notice tone="warn">{t('own.fault.nothing')}</Notice>;
  return (
    <Fields
      draft={draft}
      within={within}
      catalogue={catalogue}
      onChange={(part) => setDraft({ ...draft, ...part })}
      onSave={(found) => {
        const made = criterionOf(id, draft, found);
        if (made === undefined) return;
        saveOwn(made, draft.share);
        onClose();
      }}
      onClose={onClose}
    />
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly within: Parameters<typeof tried>[1];
  readonly catalogue: Extras['indicators'];
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onSave: (found: ReturnType<typeof tried>) => void;
  readonly onClose: () => void;
}

function Fields({ draft, within, catalogue, onChange, onSave, onClose }: FieldsProps) {
  const { t, percent } = useText();
  const { op, left, right } = draft;
  const found = useMemo(
    () => tried(formulaOf({ op, left, right }), within, catalogue),
    [op, left, right, within, catalogue],
  );
  const fault = faultOf(draft, found);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(found);
      }}
    >
      <Words label={t('own.name')} value={draft.name} limit={OWN_NAME_LIMIT} onChange={(name) => onChange({ name })} />
      <FormulaFields draft={draft} catalogue={catalogue} onChange={onChange} />
      <TriedPart found={found} catalogue={catalogue} unit={draft.unit} />
      <Words label={t('own.unit')} value={draft.unit} limit={OWN_UNIT_LIMIT} onChange={(unit) => onChange({ unit })} />
      <WorthFields draft={draft} found={found} onChange={onChange} />
      <div role="status">
        {fault !== undefined && <Notice tone="warn">{t(fault, { percent: percent(MIN_KNOWN) })}</Notice>}
      </div>
      <div className={styles.actions}>
        <Button variant="primary" aria-disabled={fault !== undefined || undefined} onClick={() => onSave(found)}>
          {t('own.save')}
        </Button>
        <Button onClick={onClose}>{t('own.cancel')}</Button>
      </div>
    </form>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly limit: number;
  readonly onChange: (value: string) => void;
}

function Words({ label, value, limit, onChange }: WordsProps) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        className={styles.input}
        value={value}
        maxLength={limit}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

/** Points of 100 that a criterion has now. */
function useShare(id: CriterionId): number {
  const weights = useApp(({ scenario }) => scenario.weights);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const ids = criteria.map((criterion) => criterion.id);
  return sharesOf(weights, ids)[id] ?? 0;
}
