import { useMemo } from 'react';
import { FIRST_YEAR, LAST_YEAR } from '../../model/scenario';
import { beginGesture, change, endGesture } from '../../state/actions';
import { clearPlan } from '../../state/border/actions';
import { planParts } from '../../state/border/plan';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Slider } from '../../ui/Slider';
import { ExtraFault } from '../evidence/ExtraGate';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import { EntryRow } from './EntryRow';
import { OwnChanges } from './OwnChanges';
import css from './Plan.module.css';
import { usePortLists } from './usePortLists';

/** The plan of the border: real projects as switches, the reader's own changes, and the year it is looked at. */
export function PlanEditor() {
  const { t } = useText();
  const isEmpty = useApp(({ scenario }) => scenario.plan.length === 0);
  return (
    <section className={css.plan} aria-labelledby="plan-title">
      <header className={css.head}>
        <h3 id="plan-title" className={css.title}>
          {t('border.plan')}
        </h3>
        <button type="button" className={css.reset} disabled={isEmpty} onClick={clearPlan}>
          {t('border.plan.reset')}
        </button>
      </header>
      <p className={`${css.note} ${css.pad}`}>{t('border.plan.note')}</p>
      <PlanYear />
      <LaterNote />
      <Entries />
      <OwnChanges />
    </section>
  );
}

function PlanYear() {
  const { t } = useText();
  const year = useApp(({ scenario }) => scenario.year);
  return (
    <div className={css.year}>
      <span>{t('border.plan.year')}</span>
      <b className="num">{String(year)}</b>
      <Slider
        label={t('border.plan.year')}
        value={year}
        valueText={String(year)}
        min={FIRST_YEAR}
        max={LAST_YEAR}
        onChange={(next) => change('undo.year', { year: Math.round(next) })}
        onDragStart={beginGesture}
        onDragEnd={endGesture}
      />
    </div>
  );
}

/** Says which part of the plan the year leaves out, and leads there. */
function LaterNote() {
  const { t } = useText();
  const plan = useApp(({ scenario }) => scenario.plan);
  const year = useApp(({ scenario }) => scenario.year);
  const { later } = planParts(plan, year);
  if (later.length === 0) return null;
  const next = Math.min(LAST_YEAR, Math.max(...later.map((item) => item.year)));
  return (
    <div className={css.pad}>
      <Notice
        tone="info"
        action={
          next > year && (
            <Button size="small" onClick={() => change('undo.year', { year: next })}>
              {t('border.plan.showYear', { year: String(next) })}
            </Button>
          )
        }
      >
        {t('border.plan.later', { count: later.length, year: String(year) })}
      </Notice>
    </div>
  );
}

/** Projects at the ports under study first; the others fold away. */
function Entries() {
  const { t } = useText();
  const entries = useExtra('planEntries');
  const crossings = useApp(({ atlas }) => atlas.crossings);
  const works = useExtra('ports');
  const { compared } = usePortLists();
  const taken = useApp(({ scenario }) => planParts(scenario.plan, scenario.year).entries);
  const { near, others } = useMemo(() => {
    const ports = new Set<string>(compared.map(({ id }) => id));
    const portOf = new Map<string, string>(crossings.map(({ id, portId }) => [id, portId]));
    const workPlaces = new Map(
      (works.type === 'ready' ? works.data.works : []).map(({ id, placeId }) => [id, portOf.get(placeId) ?? placeId]),
    );
    const all = entries.type === 'ready' ? entries.data : [];
    const isNear = (entry: (typeof all)[number]): boolean =>
      entry.changes.some(({ crossingId }) => ports.has(portOf.get(crossingId) ?? '')) ||
      entry.workIds.some((id) => ports.has(workPlaces.get(id) ?? ''));
    return { near: all.filter(isNear), others: all.filter((entry) => !isNear(entry)) };
  }, [entries, works, crossings, compared]);
  if (entries.type === 'loading') return <p className={`${css.note} ${css.pad}`}>{t('loading')}</p>;
  if (entries.type === 'failed') {
    return (
      <div className={css.pad}>
        <ExtraFault fault={entries.fault} />
      </div>
    );
  }
  return (
    <>
      {near.length > 0 && <p className={css.sub}>{t('border.plan.here')}</p>}
      <ul>
        {near.map((entry) => (
          <EntryRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {others.length > 0 && (
        <details className={css.more} open={others.some(({ id }) => taken.has(id))}>
          <summary>{t('border.plan.others', { count: others.length })}</summary>
          <ul>
            {others.map((entry) => (
              <EntryRow key={entry.id} entry={entry} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
