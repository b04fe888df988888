import type { Crossing, Port } from '../../model/port';
import type { Scenario } from '../../model/scenario';
import { beginGesture, change, endGesture } from '../../state/actions';
import { useApp } from '../../state/store';
import { Slider } from '../../ui/Slider';
import { useText } from '../useText';
import { truckCrossing } from './compared';
import css from './Ports.module.css';

const LEAST_MINUTES = 15;
const MOST_MINUTES = 240;

/** Minutes that one truck needs at each compared crossing: an assumption with a slider. */
export function WhatIf({ ports }: { readonly ports: readonly Port[] }) {
  const text = useText();
  const crossings = useApp((state) => state.atlas.crossings);
  const changed = useApp((state) => Object.keys(state.scenario.assumptions.crossingMinutesAt).length > 0);
  const rows = ports.flatMap((port) => {
    const crossing = truckCrossing(port, crossings);
    return crossing ? [crossing] : [];
  });
  return (
    <section className={css.whatIf} aria-labelledby="what-if">
      <header className={css.head}>
        <h3 id="what-if" className={css.title}>
          {text.t('ports.whatIf')}
        </h3>
        <button
          type="button"
          className={css.reset}
          disabled={!changed}
          onClick={() => change('undo.crossingMinutes', resetMinutes)}
        >
          {text.t('ports.whatIf.reset')}
        </button>
      </header>
      <p className={css.note}>{text.t('ports.whatIf.note')}</p>
      {rows.map((crossing) => (
        <MinutesRow key={crossing.id} crossing={crossing} />
      ))}
    </section>
  );
}

function MinutesRow({ crossing }: { readonly crossing: Crossing }) {
  const text = useText();
  const base = useApp((state) => state.scenario.assumptions.crossingMinutes);
  const minutes = useApp((state) => state.scenario.assumptions.crossingMinutesAt[crossing.id] ?? base);
  const value = text.t('unit.minutes', { value: text.number(minutes) });
  const said =
    minutes === base
      ? text.t('ports.whatIf.same', { value })
      : text.t('ports.whatIf.value', { value, base: text.t('unit.minutes', { value: text.number(base) }) });
  return (
    <div className={css.minutes}>
      <span>{crossing.name}</span>
      <span className="num">{said}</span>
      <Slider
        label={crossing.name}
        min={LEAST_MINUTES}
        max={MOST_MINUTES}
        step={5}
        value={minutes}
        valueText={said}
        band={[Math.min(minutes, base), Math.max(minutes, base)]}
        onChange={(next) => change('undo.crossingMinutes', (scenario) => withMinutes(scenario, crossing, next))}
        onDragStart={beginGesture}
        onDragEnd={endGesture}
      />
    </div>
  );
}

function resetMinutes({ assumptions }: Scenario): Partial<Scenario> {
  return { assumptions: { ...assumptions, crossingMinutesAt: {} } };
}

/** The crossing's own minutes; the default again takes its entry away. */
function withMinutes({ assumptions }: Scenario, { id }: Crossing, minutes: number): Partial<Scenario> {
  const { [id]: _, ...others } = assumptions.crossingMinutesAt;
  const crossingMinutesAt = minutes === assumptions.crossingMinutes ? others : { ...others, [id]: minutes };
  return { assumptions: { ...assumptions, crossingMinutesAt } };
}
