import { useMemo } from 'react';
import type { ProjectId, RegionId } from '../../model/ids';
import { change, select } from '../../state/actions';
import { effectOnRegions, type RegionEffect } from '../../state/effect';
import { selectEffectFabs, servableFabs } from '../../state/effectFabs';
import { selectRanking } from '../../state/select';
import { useApp } from '../../state/store';
import { selectRankingWithout } from '../../state/whatIf';
import { useText } from '../useText';
import css from './Ports.module.css';

const SHOWN = 12;

/** Which regions come closer to the fab when crossings change, and by how many minutes. */
export function EffectOnRegions() {
  const text = useText();
  const atlas = useApp((state) => state.atlas);
  const assumptions = useApp((state) => state.scenario.assumptions);
  const fabs = useApp(selectEffectFabs);
  const effects = useMemo(() => effectOnRegions(atlas, assumptions, fabs), [atlas, assumptions, fabs]);
  const changed = effects.filter(({ minutesChange }) => minutesChange !== 0);
  const most = Math.max(...changed.map(({ minutesChange }) => Math.abs(minutesChange)), 1);
  const isMoved = Object.keys(assumptions.crossingMinutesAt).length > 0;
  return (
    <section className={css.block} aria-labelledby="effect-title">
      <header>
        <h2 id="effect-title" className={css.title}>
          {text.t('ports.effect.title')}
        </h2>
        <span className={css.aux}>{text.t('ports.effect.minutes')}</span>
      </header>
      <FabPicker value={fabs[0]} />
      {changed.length === 0 && (
        <p className={css.text}>{text.t(isMoved ? 'ports.effect.noRegion' : 'ports.effect.none')}</p>
      )}
      <ul>
        {changed.slice(0, SHOWN).map((effect) => (
          <EffectRow key={effect.regionId} effect={effect} most={most} />
        ))}
      </ul>
      {changed.length > 0 && (
        <p className={css.text}>{text.t('ports.effect.unchanged', { count: effects.length - changed.length })}</p>
      )}
    </section>
  );
}

function FabPicker({ value }: { readonly value: ProjectId | undefined }) {
  const text = useText();
  const fabs = useApp(({ atlas }) => servableFabs(atlas.projects));
  const choose = (id: string): void =>
    change('undo.effectOn', { effectOn: fabs.filter((fab) => fab.id === id).map((fab) => fab.id) });
  return (
    <label className={css.picker}>
      {text.t('ports.effect.to')}
      <select value={value ?? ''} onChange={(event) => choose(event.target.value)}>
        {fabs.map(({ id, name, city }) => (
          <option key={id} value={id}>
            {name} · {city}
          </option>
        ))}
      </select>
    </label>
  );
}

function EffectRow({ effect, most }: { readonly effect: RegionEffect; readonly most: number }) {
  const text = useText();
  const { regionId, names, minutesChange, hoursAfter } = effect;
  return (
    <li>
      <button
        type="button"
        className={css.effect}
        style={{ width: '100%', textAlign: 'left' }}
        onClick={() => select({ type: 'region', id: regionId })}
      >
        <span>{names[text.language]}</span>
        <i
          className={css.bar}
          data-loss={minutesChange > 0 || undefined}
          style={{ width: `${(100 * Math.abs(minutesChange)) / most}%` }}
        />
        <b className="num">{text.signed(minutesChange, 0)}</b>
        <span className="num">{text.hours(hoursAfter)}</span>
      </button>
      <ScoreChange regionId={regionId} />
    </li>
  );
}

/** Score and rank before and after, where the change shows in the score. */
function ScoreChange({ regionId }: { readonly regionId: RegionId }) {
  const text = useText();
  const after = useApp((state) => selectRanking(state).find((score) => score.regionId === regionId));
  const before = useApp((state) => selectRankingWithout(state).find((score) => score.regionId === regionId));
  if (
    after?.score === undefined ||
    before?.score === undefined ||
    after.rank === undefined ||
    before.rank === undefined
  )
    return null;
  if (Math.abs(after.score - before.score) < 0.05) return null;
  const values = {
    before: text.number(before.score, 1),
    after: text.number(after.score, 1),
    rankBefore: text.number(before.rank),
    rankAfter: text.number(after.rank),
  };
  return <p className={css.text}>{text.t('ports.effect.score', values)}</p>;
}
