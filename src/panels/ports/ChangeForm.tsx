import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { HOURS_PER_DAY } from '../../corridors/assign/capacity';
import { crossingStates } from '../../corridors/border/states';
import type { CrossingId } from '../../model/ids';
import { LAST_PLAN_YEAR, MOST_LANES, type PlanChange } from '../../model/plan';
import { selectKnownLanes } from '../../state/border/loads';
import { saveOwnChange } from '../../state/border/plan';
import { useApp } from '../../state/store';
import { yearOf } from '../../state/timeline';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import { type ChangeDraft, changeOf, type DraftFault, draftOf, minutesProposed } from './changeDraft';
import { crossingsByBorder } from './crossingChoice';
import css from './Plan.module.css';

interface ChangeFormProps {
  readonly crossingId: CrossingId | undefined;
  /** The change that is edited; saving takes its place. */
  readonly old: PlanChange | undefined;
  readonly onClose: () => void;
}

/** One change at one crossing: trucks or not, minutes, lanes, hours of operation, from a year on. */
export function ChangeForm({ crossingId, old, onClose }: ChangeFormProps) {
  const { t } = useText();
  const atlas = useApp((state) => state.atlas);
  const plan = useApp(({ scenario }) => scenario.plan);
  const year = useApp(({ scenario }) => Math.max(scenario.year, yearOf(atlas.edition)));
  const first = crossingId ?? crossingsByBorder(atlas)[0]?.crossings[0]?.id;
  const [draft, setDraft] = useState(first && draftOf(first, year, old));
  const [fault, setFault] = useState<DraftFault>();
  const form = useRef<HTMLFormElement>(null);
  // It may have been opened from the other side of the page.
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  if (draft === undefined) return null;
  const set = (part: Partial<ChangeDraft>): void => {
    setFault(undefined);
    setDraft({ ...draft, ...part });
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const made = changeOf(draft);
    if (typeof made === 'string') {
      setFault(made);
      return;
    }
    saveOwnChange(made, old);
    onClose();
  };
  const isTwice = plan.some(
    (item) =>
      item !== old && item.entryId === undefined && item.crossingId === draft.crossingId && item.year === draft.year,
  );
  return (
    <form ref={form} className={css.form} onSubmit={save} noValidate>
      <CrossingField draft={draft} set={set} />
      <div className={css.pair}>
        <Field label={t('border.own.year')}>
          <input
            type="number"
            min={yearOf(atlas.edition)}
            max={LAST_PLAN_YEAR}
            value={draft.year}
            onChange={(event) => set({ year: yearIn(event.target.value, draft.year) })}
          />
        </Field>
        <StatusField draft={draft} set={set} />
        <NumberIn
          label={t('border.own.lanes')}
          value={draft.lanes}
          fault={fault}
          onChange={(lanes) => set({ lanes })}
        />
        <NumberIn
          label={t('border.own.hours')}
          value={draft.hours}
          fault={fault}
          onChange={(hours) => set({ hours })}
        />
        <NumberIn
          label={t('border.own.minutes')}
          value={draft.minutes}
          fault={fault}
          onChange={(minutes) => set({ minutes })}
        />
        <Propose draft={draft} set={set} />
      </div>
      <p className={css.note}>{t('border.own.blank')}</p>
      {isTwice && <p className={css.note}>{t('border.own.twice')}</p>}
      {fault !== undefined && (
        <p className={css.wrong} role="alert">
          {t(fault === 'nothing' ? 'border.own.nothing' : 'border.own.wrong', { lanes: MOST_LANES })}
        </p>
      )}
      <div className={css.buttons}>
        <button type="submit" className={css.save}>
          {t('border.own.save')}
        </button>
        <Button size="small" onClick={onClose}>
          {t('border.own.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** A year is kept while digits are still being typed only when it is one a plan can have. */
function yearIn(typed: string, before: number): number {
  const year = Number(typed);
  return Number.isInteger(year) && year >= 2020 && year <= LAST_PLAN_YEAR ? year : before;
}

interface PartProps {
  readonly draft: ChangeDraft;
  readonly set: (part: Partial<ChangeDraft>) => void;
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className={css.field}>
      {label}
      {children}
    </label>
  );
}

function CrossingField({ draft, set }: PartProps) {
  const { t } = useText();
  const atlas = useApp((state) => state.atlas);
  const choose = (id: string): void => {
    const found = atlas.crossings.find((crossing) => crossing.id === id);
    if (found !== undefined) set({ crossingId: found.id });
  };
  return (
    <Field label={t('border.own.crossing')}>
      <select value={draft.crossingId} onChange={(event) => choose(event.target.value)}>
        {crossingsByBorder(atlas).map(({ border, crossings }) => (
          <optgroup key={border} label={t(`ports.border.${border}`)}>
            {crossings.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

const STATUSES = ['same', 'open', 'closed'] as const;

function StatusField({ draft, set }: PartProps) {
  const { t } = useText();
  const choose = (value: string): void => {
    const status = STATUSES.find((candidate) => candidate === value);
    if (status !== undefined) set({ status });
  };
  return (
    <Field label={t('border.own.status')}>
      <select value={draft.status} onChange={(event) => choose(event.target.value)}>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`border.own.status.${status}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface NumberInProps {
  readonly label: string;
  readonly value: string;
  readonly fault: DraftFault | undefined;
  readonly onChange: (value: string) => void;
}

function NumberIn({ label, value, fault, onChange }: NumberInProps) {
  return (
    <Field label={label}>
      <input
        type="number"
        inputMode="decimal"
        value={value}
        aria-invalid={(fault === 'wrong' && value !== '') || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

/** Fills in the minutes that lanes and hours would give under the scenario's queue share. */
function Propose({ draft, set }: PartProps) {
  const { t, percent } = useText();
  const { crossings } = useApp((state) => state.atlas);
  const assumptions = useApp(({ scenario }) => scenario.assumptions);
  const lanes = useApp(selectKnownLanes).get(draft.crossingId)?.value;
  const state = crossingStates(crossings, assumptions).get(draft.crossingId);
  const now = { minutes: state?.minutes ?? assumptions.crossingMinutes, lanes, hoursPerDay: HOURS_PER_DAY };
  const minutes = minutesProposed(draft, now, assumptions.queueShare);
  return (
    <div className={css.propose}>
      <Button
        size="small"
        disabled={minutes === undefined}
        title={t('border.own.proposed', { share: percent(assumptions.queueShare) })}
        onClick={() => minutes !== undefined && set({ minutes: String(minutes) })}
      >
        {t('border.own.propose')}
      </Button>
    </div>
  );
}
