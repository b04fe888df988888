import { useMemo, useState } from 'react';
import type { WeekShut } from '../../corridors/border/effect';
import { select } from '../../state/actions';
import { selectTrucks } from '../../state/border/effect';
import type { BorderJob } from '../../state/border/jobs';
import { selectJobInput } from '../../state/border/loads';
import { selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import css from './Effect.module.css';
import { JobLine } from './JobLine';
import ports from './Ports.module.css';
import { crossingName } from './planWords';
import { useJob } from './useJob';

const SHOWN = 15;

/** What is lost when each crossing closes for a week, the largest loss first. */
export function ClosureTab() {
  const { t } = useText();
  const input = useApp(selectJobInput);
  const job = useJob(useMemo((): BorderJob => ({ type: 'weeks', input }), [input]));
  const weeks = job.result?.type === 'weeks' ? job.result.weeks : [];
  const [isWhole, showWhole] = useState(false);
  return (
    <section className={ports.block} aria-labelledby="weeks-title">
      <header>
        <h2 id="weeks-title" className={ports.title}>
          {t('border.week.title')}
        </h2>
      </header>
      <p className={css.note}>{t('border.week.note')}</p>
      <JobLine job={job} />
      {weeks.length > 0 && <WeekTable weeks={isWhole ? weeks : weeks.slice(0, SHOWN)} />}
      {!isWhole && weeks.length > SHOWN && (
        <Button variant="link" size="small" onClick={() => showWhole(true)}>
          {t('border.list.all', { count: weeks.length })}
        </Button>
      )}
    </section>
  );
}

function WeekTable({ weeks }: { readonly weeks: readonly WeekShut[] }) {
  const { t } = useText();
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('border.week.crossing')}</th>
            <th scope="col">{t('border.week.lost')}</th>
            <th scope="col" className={css.left}>
              {t('border.week.to')}
            </th>
            <th scope="col">{t('border.week.regions')}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <WeekRow key={week.crossingId} week={week} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function WeekRow({ week }: { readonly week: WeekShut }) {
  const text = useText();
  const { t } = text;
  const crossings = useApp(({ atlas }) => atlas.crossings);
  const isCounted = useApp((state) => selectTrucks(state).some(({ crossingId }) => crossingId === week.crossingId));
  const { crossingId, truckHoursLost, failover } = week;
  const lost = Number.isFinite(truckHoursLost) ? text.number(truckHoursLost) : t('border.week.noWay');
  return (
    <tr>
      <th scope="row">
        <button type="button" className={css.name} onClick={() => select({ type: 'crossing', id: crossingId })}>
          {crossingName(crossings, crossingId)}
        </button>
      </th>
      <td className="num">{isCounted ? lost : t('border.week.uncounted')}</td>
      <td className={css.left}>{failover === undefined ? '–' : crossingName(crossings, failover)}</td>
      <td className="num">
        <FartherRegions week={week} />
      </td>
    </tr>
  );
}

/** How many regions get farther, and the one that loses most. */
function FartherRegions({ week: { regions } }: { readonly week: WeekShut }) {
  const text = useText();
  const all = useApp(selectRegionMap);
  const [worst] = regions;
  if (worst === undefined) return '0';
  const { hoursBefore, hoursAfter } = worst;
  const value =
    hoursBefore === undefined || hoursAfter === undefined
      ? text.t('border.week.noWay')
      : lossWords(hoursAfter - hoursBefore, text);
  const name = all.get(worst.regionId)?.names[text.language] ?? worst.regionId;
  return text.t('border.week.worst', { count: text.number(regions.length), name, value });
}

/** Hours of a detour; minutes where it is shorter. */
function lossWords(hours: number, { t, number }: Text): string {
  if (hours < 1) return t('unit.minutes', { value: number(60 * hours) });
  return t('unit.hours', { value: number(hours, 1) });
}
