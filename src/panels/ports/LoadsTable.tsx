import { useMemo } from 'react';
import type { CrossingLoad } from '../../corridors/assign/crossings';
import type { CrossingId } from '../../model/ids';
import { patchSession, select } from '../../state/actions';
import type { LoadChange } from '../../state/border/jobs';
import { selectKnownLanes } from '../../state/border/loads';
import { crossingsOf } from '../../state/border/plan';
import { useApp } from '../../state/store';
import type { Text } from '../../text/text';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import css from './Effect.module.css';
import ports from './Ports.module.css';
import { crossingName } from './planWords';
import { usePortLists } from './usePortLists';

/** Less than this is no other load. */
const SAME_TRUCKS = 1;

/** Trucks, share of capacity and wait of the crossings under study, in the plan, or changed by it. */
export function LoadsTable() {
  const { t } = useText();
  const { loads, loadsPhase } = useApp(({ session }) => session.border);
  const rows = useShown(loads);
  return (
    <section className={ports.block} aria-labelledby="loads-title" aria-busy={loadsPhase === 'running'}>
      <header>
        <h2 id="loads-title" className={ports.title}>
          {t('border.loads.title')}
        </h2>
      </header>
      <p className={css.note}>{t('border.loads.note')}</p>
      {loadsPhase === 'failed' && <p role="alert">{t('border.loads.failed')}</p>}
      {loadsPhase === 'running' && loads === undefined && <p className={css.note}>{t('border.loads.running')}</p>}
      {rows.length > 0 && <Rows rows={rows} />}
      <div className={css.buttons}>
        <Button size="small" onClick={() => patchSession({ table: 'crossings' })}>
          {t('border.loads.all')}
        </Button>
      </div>
    </section>
  );
}

function useShown(loads: readonly LoadChange[] | undefined): readonly LoadChange[] {
  const plan = useApp(({ scenario }) => scenario.plan);
  const { compared } = usePortLists();
  return useMemo(() => {
    const ids = new Set<CrossingId>([
      ...compared.flatMap(({ mainCrossingId }) => mainCrossingId ?? []),
      ...crossingsOf(plan),
    ]);
    return (loads ?? []).filter((load) => ids.has(load.crossingId) || isMoved(load));
  }, [loads, plan, compared]);
}

function isMoved({ before, after }: LoadChange): boolean {
  return Math.abs((before?.trucksPerDay ?? 0) - (after?.trucksPerDay ?? 0)) >= SAME_TRUCKS;
}

export function Rows({ rows }: { readonly rows: readonly LoadChange[] }) {
  const text = useText();
  const { t } = text;
  const crossings = useApp(({ atlas }) => atlas.crossings);
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('border.loads.crossing')}</th>
            <th scope="col" className="num">
              {t('border.loads.trucks')}
            </th>
            <th scope="col" className="num">
              {t('border.loads.use')}
            </th>
            <th scope="col" className="num">
              {t('border.loads.wait')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.crossingId}>
              <th scope="row">
                <button
                  type="button"
                  className={css.name}
                  onClick={() => select({ type: 'crossing', id: row.crossingId })}
                >
                  {crossingName(crossings, row.crossingId)}
                </button>
                <LanesNote id={row.crossingId} />
              </th>
              <td className="num">{pair(row, ({ trucksPerDay }) => text.number(trucksPerDay), text)}</td>
              <td className="num">{pair(row, ({ utilisation }) => text.percent(utilisation), text)}</td>
              <td className="num">{pair(row, ({ delayMinutes }) => text.number(delayMinutes), text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LanesNote({ id }: { readonly id: CrossingId }) {
  const { t } = useText();
  const isKnown = useApp(
    (state) =>
      selectKnownLanes(state).has(id) ||
      state.scenario.plan.some((item) => item.crossingId === id && item.lanes !== undefined),
  );
  return isKnown ? null : <div className={css.small}>{t('border.loads.lanesAssumed')}</div>;
}

/** `118 → 96`; one number where nothing changes, the word for shut where there is none. */
export function pair({ before, after }: LoadChange, words: (load: CrossingLoad) => string, { t }: Text): string {
  const [was, is] = [before, after].map((load) => (load === undefined ? t('border.loads.shut') : words(load)));
  return was === is ? (was ?? '') : `${was} → ${is}`;
}
