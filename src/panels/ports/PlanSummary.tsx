import { hasEffect, usdPerHourSaved } from '../../corridors/border/effect';
import { selectPlanEffect } from '../../state/border/effect';
import { planCost } from '../../state/border/outcome';
import { selectBorder } from '../../state/select';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import css from './Effect.module.css';
import { listed } from './planWords';

/** The plan in four lines: truck hours, regions, cost, cost per hour. */
export function PlanSummary() {
  const text = useText();
  const { t } = text;
  const year = String(useApp(({ scenario }) => scenario.year));
  const isInForce = useApp((state) => hasEffect(selectBorder(state)));
  if (!isInForce) return <p className={css.note}>{t('border.sum.none', { year })}</p>;
  return (
    <section aria-label={t('border.sum.title', { year })}>
      <h3 className={css.small}>{t('border.sum.title', { year })}</h3>
      <PlanFacts />
    </section>
  );
}

/** The same lines on the sheet. */
export function PlanFacts() {
  const text = useText();
  const { t } = text;
  const effect = useApp(selectPlanEffect);
  const saved = effect.truckHoursSavedPerDay;
  const counts = [effect.winners.length, effect.losers.length];
  const same = effect.regions.filter(({ hoursAfter }) => hoursAfter !== undefined).length;
  const regions = [...counts, same - counts.reduce((sum, count) => sum + count, 0)];
  const cost = useCost();
  const perHour = cost.usd > 0 && Number.isFinite(saved) ? usdPerHourSaved(cost.usd, effect) : undefined;
  return (
    <dl className={css.facts}>
      <Fact
        name={t('border.sum.truckHours')}
        value={Number.isFinite(saved) ? text.number(saved) : t('border.sum.noWay')}
        note={t('border.sum.truckHoursNote')}
      />
      <Fact
        name={t('border.sum.regions')}
        value={regions.map((count) => text.number(count)).join(' / ')}
        note={effect.winners.length === 0 ? t('border.sum.noGain') : undefined}
      />
      <Fact name={t('border.sum.cost')} value={moneyWords(cost.usd, cost.isPartial, text)} note={cost.note} />
      <Fact
        name={t('border.sum.perHour')}
        value={perHour === undefined ? t('border.sum.perHourNone') : moneyWords(perHour, cost.isPartial, text)}
      />
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: string;
  readonly note?: string | undefined;
}

function Fact({ name, value, note }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{value}</dd>
      {note !== undefined && note !== '' && <dd>{note}</dd>}
    </div>
  );
}

function moneyWords(usd: number, isPartial: boolean, { t, figure }: Text): string {
  const money = figure({ value: roundedUsd(usd), unit: 'usd' });
  return isPartial ? `${t('border.sum.partial')} ${money}` : money;
}

/** Two figures that differ by ten thousand dollars are the same here. */
function roundedUsd(usd: number): number {
  return usd >= 1e6 ? Math.round(usd / 1e4) * 1e4 : Math.round(usd);
}

function useCost() {
  const text = useText();
  const { t } = text;
  const entries = useExtra('planEntries');
  const plan = useApp(({ scenario }) => scenario.plan);
  const cost = planCost(plan, entries.type === 'ready' ? entries.data : []);
  const names = cost.unknown.map((entry) => entry.names[text.language]);
  const note = [
    ...(names.length > 0 ? [t('border.sum.costUnknown', { names: listed(names, text) })] : []),
    ...(cost.ownChanges > 0 ? [t('border.sum.costOwn')] : []),
    ...(cost.spentUsd > 0 ? [t('border.sum.spent', { cost: text.figure({ value: cost.spentUsd, unit: 'usd' }) })] : []),
  ].join('; ');
  return { usd: cost.usd, isPartial: names.length > 0 || cost.ownChanges > 0, note };
}
