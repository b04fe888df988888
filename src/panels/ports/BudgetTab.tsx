import { useEffect, useMemo, useState } from 'react';
import { MOST_BUDGET_MUSD } from '../../model/merit';
import type { PlanEntry } from '../../model/plan';
import type { BorderJob, Chosen } from '../../state/border/jobs';
import { selectJobInput } from '../../state/border/loads';
import { takeEntries } from '../../state/border/plan';
import { setBudget } from '../../state/border/works';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import css from './Effect.module.css';
import { FrontierChart } from './FrontierChart';
import { JobLine } from './JobLine';
import ports from './Ports.module.css';
import { useJob } from './useJob';

/** The set of port projects that saves the most truck hours for a budget, with its proof, and what every budget gives. */
export function BudgetTab() {
  const { t } = useText();
  const entries = useExtra('planEntries');
  const input = useApp(selectJobInput);
  const plan = useApp(({ scenario }) => scenario.plan);
  const budget = useApp(({ scenario }) => scenario.portWorks.budgetMusd);
  const list = entries.type === 'ready' ? entries.data : undefined;
  const wanted = useMemo((): BorderJob | undefined => {
    if (list === undefined) return undefined;
    // The plan counts in any case: what is in it is not chosen again, whatever its year.
    const { atlas, assumptions, trucks, border } = input;
    const given = { atlas, assumptions, trucks, border: { plan, year: border.year }, entries: list };
    return { type: 'choice', input: given, budgetUsd: budget * 1e6 };
  }, [list, input, plan, budget]);
  const job = useJob(wanted);
  const choice = job.result?.type === 'choice' ? job.result.choice : undefined;
  return (
    <section className={ports.block} aria-labelledby="budget-title">
      <header>
        <h2 id="budget-title" className={ports.title}>
          {t('border.budget.title')}
        </h2>
      </header>
      <p className={css.note}>{t('border.budget.note')}</p>
      <BudgetField />
      <JobLine job={job} />
      {choice && list && (
        <div aria-busy={job.phase === 'running'}>
          <Answer choice={choice} entries={list} />
          <FrontierChart steps={choice.frontier} entries={list} budgetUsd={budget * 1e6} />
          <LeftOut choice={choice} entries={list} />
        </div>
      )}
    </section>
  );
}

function BudgetField() {
  const { t } = useText();
  const budget = useApp(({ scenario }) => scenario.portWorks.budgetMusd);
  // What is typed stands until the field is left; then, and after an undo, it is what counts.
  const [draft, setDraft] = useState<string>();
  useEffect(() => setDraft((typed) => (Number(typed) === budget ? typed : undefined)), [budget]);
  const accept = (typed: string): void => {
    setDraft(typed);
    const next = Number(typed);
    if (typed.trim() !== '' && next >= 0 && next <= MOST_BUDGET_MUSD) setBudget(next);
  };
  return (
    <label className={css.field}>
      {t('border.budget.field')}
      <input
        type="number"
        min={0}
        max={MOST_BUDGET_MUSD}
        step={50}
        value={draft ?? String(budget)}
        onChange={(event) => accept(event.target.value)}
        onBlur={() => setDraft(undefined)}
      />
    </label>
  );
}

interface AnswerProps {
  readonly choice: Chosen;
  readonly entries: readonly PlanEntry[];
}

function Answer({ choice, entries }: AnswerProps) {
  const text = useText();
  const { t } = text;
  const chosen = choice.chosen.flatMap((id) => entries.filter((entry) => entry.id === id));
  if (chosen.length === 0) return <p className={css.note}>{t('border.budget.nothing')}</p>;
  const values = { hours: text.number(choice.benefit), cost: text.figure({ value: choice.cost, unit: 'usd' }) };
  return (
    <div role="status">
      <ul className={css.chosen}>
        {chosen.map((entry) => (
          <li key={entry.id}>
            <span>{entry.names[text.language]}</span>
            <span className="num">
              {entry.costUsd === undefined ? '–' : text.figure({ value: entry.costUsd, unit: 'usd' })}
            </span>
          </li>
        ))}
      </ul>
      <p style={{ paddingTop: 8 }}>
        <b>{t('border.budget.saves', values)}</b>
      </p>
      <p className={css.note}>
        {choice.isOptimal ? t('border.budget.optimal') : t('border.budget.gap', { gap: text.number(choice.gap) })}
      </p>
      <Button size="small" onClick={() => takeEntries(chosen)}>
        {t('border.budget.take')}
      </Button>
    </div>
  );
}

function LeftOut({ choice, entries }: AnswerProps) {
  const { t, language } = useText();
  if (choice.leftOut.length === 0) return null;
  return (
    <>
      <h3 className={css.yearHead}>{t('border.budget.left')}</h3>
      <ul className={css.chosen}>
        {choice.leftOut.map(({ entryId, reason }) => (
          <li key={entryId}>
            <span>{entries.find(({ id }) => id === entryId)?.names[language] ?? entryId}</span>
            <span className={css.small}>{t(`border.budget.left.${reason}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
