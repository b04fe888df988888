import type { PortId } from '../../model/ids';
import type { Port } from '../../model/port';
import { change, select } from '../../state/actions';
import { loadClass, selectLoads, selectStatedLanes } from '../../state/border/loadMarks';
import { useApp } from '../../state/store';
import { joined } from '../../text/joined';
import { figureWhen } from '../../text/period';
import { BarStrip } from '../../ui/BarStrip';
import { Gauge } from '../../ui/Gauge';
import { PortSymbol } from '../../ui/PortSymbol';
import { useExtra } from '../useExtra';
import { useText } from '../useText';
import { MOST_COMPARED, placesOf, portState } from './compared';
import { PlanEditor } from './PlanEditor';
import css from './Ports.module.css';
import { truckYears, worksAt } from './series';
import { usePortLists } from './usePortLists';
import { WhatIf } from './WhatIf';

/** The ports under comparison with their trucks and works, what-if sliders, and every other port with trucks. */
export function PortsPanel() {
  const text = useText();
  const { compared, others } = usePortLists();
  return (
    <section className={css.panel} aria-labelledby="ports-title">
      <header className={css.head}>
        <h2 id="ports-title" className={css.title}>
          {text.t('ports.study')}
        </h2>
        <span className={css.aux}>{text.t('ports.trucksYear', { year: '2024' })}</span>
      </header>
      <ul>
        {compared.map((port) => (
          <PortRow key={port.id} port={port} compared />
        ))}
      </ul>
      <PlanEditor />
      <WhatIf ports={compared} />
      <h3 className={css.subhead}>{text.t('ports.all')}</h3>
      <ul>
        {others.map((port) => (
          <PortRow key={port.id} port={port} compared={false} />
        ))}
      </ul>
    </section>
  );
}

function toggle(ids: readonly PortId[], id: PortId): readonly PortId[] {
  return ids.includes(id) ? ids.filter((known) => known !== id) : [...ids, id];
}

function PortRow({ port, compared }: { readonly port: Port; readonly compared: boolean }) {
  const text = useText();
  const crossings = useApp((state) => state.atlas.crossings);
  const selected = useApp(({ scenario }) => scenario.selection.type === 'port' && scenario.selection.id === port.id);
  return (
    <li className={css.row} data-selected={selected || undefined}>
      <button
        type="button"
        className={css.open}
        aria-pressed={selected}
        onClick={() => select({ type: 'port', id: port.id })}
      >
        <PortSymbol state={portState(port, crossings)} />
        <span className={css.names}>
          <b>{port.name}</b>
          <span>{port.otherTown ?? port.localName ?? port.usTown}</span>
        </span>
        <span className={css.trucks}>
          <b className="num">{port.trucks2024 ? text.number(port.trucks2024.value) : text.t('ports.noTrucks')}</b>
          {port.trucks2024 && <span className="num">{figureWhen(port.trucks2024, text)}</span>}
        </span>
        {compared && <RowDetail port={port} />}
        {compared && <RowLoad port={port} />}
      </button>
      <CompareToggle port={port} compared={compared} />
    </li>
  );
}

/** The latest work in words, and ten years of trucks as bars. */
function RowDetail({ port }: { readonly port: Port }) {
  const text = useText();
  const details = useExtra('ports');
  const crossings = useApp((state) => state.atlas.crossings);
  if (details.type !== 'ready') return <span className={css.detail} />;
  const work = worksAt(details.data.works, placesOf(port, crossings)).find(({ stage }) => stage !== 'complete');
  const years = truckYears(details.data.counts, port.id);
  return (
    <span className={css.detail}>
      <span className={css.work}>
        {work
          ? text.t('ports.work', { name: work.names[text.language], stage: text.t(`ports.stage.${work.stage}`) })
          : text.t('ports.noWorks')}
      </span>
      <BarStrip values={years.map(({ year, figure }) => ({ key: `${year}`, value: figure.value }))} />
    </span>
  );
}

/** How full its main crossing is and how long a truck waits there, worked out; with a word where the lanes are a guess. */
function RowLoad({ port }: { readonly port: Port }) {
  const { t, number, percent } = useText();
  const load = useApp((state) => port.mainCrossingId && selectLoads(state).get(port.mainCrossingId));
  const isStated = useApp(
    (state) => port.mainCrossingId !== undefined && selectStatedLanes(state).has(port.mainCrossingId),
  );
  if (load === undefined) return null;
  const values = {
    share: percent(load.utilisation),
    wait: t('unit.minutes', { value: number(load.delayMinutes) }),
  };
  return (
    <span className={css.load}>
      {isStated && <Gauge share={load.utilisation} level={loadClass(load.utilisation)} />}
      {t(isStated ? 'over.loads.row' : 'over.loads.rowAssumed', values)}
    </span>
  );
}

function CompareToggle({ port, compared }: { readonly port: Port; readonly compared: boolean }) {
  const text = useText();
  const { compared: list } = usePortLists();
  const full = !compared && list.length >= MOST_COMPARED;
  const last = compared && list.length === 1;
  const label = text.t(full ? 'ports.full' : compared ? 'ports.remove' : 'ports.add');
  return (
    <button
      type="button"
      className={css.toggle}
      aria-label={joined(label, port.name, text)}
      title={label}
      disabled={full || last}
      onClick={() =>
        change('undo.compare', {
          comparedPorts: toggle(
            list.map(({ id }) => id),
            port.id,
          ),
        })
      }
    >
      {compared ? '−' : '+'}
    </button>
  );
}
