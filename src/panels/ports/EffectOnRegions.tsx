import { type ReactNode, useState } from 'react';
import { hasEffect } from '../../corridors/border/effect';
import { moveCamera, select } from '../../state/actions';
import type { BorderView } from '../../state/border/firstView';
import { LEAST_POINTS, type Outcome, scoreChange, selectOutcomes } from '../../state/border/outcome';
import { patchBorder } from '../../state/border/view';
import { selectEffectFabs } from '../../state/effectFabs';
import { selectBorder, selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import { cameraOver } from './cameraOver';
import { FabPicker } from './FabPicker';
import { HoursFromHere } from './HoursFromHere';
import { MapChoice } from './MapChoice';
import { PlanSummary } from './PlanSummary';
import css from './Ports.module.css';
import { listed } from './planWords';

const SHOWN = 12;
const NAMED = 3;

/** Which regions come closer to the fab when crossings change, by how many minutes or points, and which do not. */
export function EffectOnRegions() {
  const text = useText();
  const fabs = useApp(selectEffectFabs);
  const { side, measure } = useApp(({ session }) => session.border);
  return (
    <section className={css.block} aria-labelledby="effect-title">
      <header>
        <h2 id="effect-title" className={css.title}>
          {text.t('ports.effect.title')}
        </h2>
        <span className={css.aux}>{text.t(measure === 'score' ? 'border.measure.score' : 'ports.effect.minutes')}</span>
      </header>
      <FabPicker value={fabs[0]} />
      <MapChoice />
      <PlanSummary />
      <ListOf side={side} measure={measure} />
      <div style={{ paddingTop: 10 }}>
        <Button size="small" onClick={() => patchBorder({ isSheetOpen: true })}>
          {text.t('border.print')}
        </Button>
      </div>
    </section>
  );
}

function ListOf({ side, measure }: Pick<BorderView, 'side' | 'measure'>) {
  if (measure === 'hours') return <HoursFromHere />;
  return side === 'before' ? <HoursBefore /> : <ChangeList by={measure} />;
}

/** What changes by one measure: the number that is listed, and whether it is a change at all. */
function amountOf(outcome: Outcome, by: 'minutes' | 'score'): number {
  if (by === 'minutes') return outcome.minutesChange;
  const points = scoreChange(outcome) ?? 0;
  return Math.abs(points) < LEAST_POINTS ? 0 : points;
}

function ChangeList({ by }: { readonly by: 'minutes' | 'score' }) {
  const text = useText();
  const { t } = text;
  const outcomes = useApp(selectOutcomes);
  const isMoved = useApp(
    (state) => Object.keys(state.scenario.assumptions.crossingMinutesAt).length > 0 || hasEffect(selectBorder(state)),
  );
  const all = useApp(({ atlas }) => atlas.regions.length);
  const gain = (outcome: Outcome): number => (by === 'minutes' ? -1 : 1) * amountOf(outcome, by);
  const moved = outcomes.filter((outcome) => amountOf(outcome, by) !== 0);
  // Who gains most first, then who loses most.
  const changed = [
    ...moved.filter((outcome) => gain(outcome) > 0).toSorted((a, b) => gain(b) - gain(a)),
    ...moved.filter((outcome) => gain(outcome) < 0).toSorted((a, b) => gain(a) - gain(b)),
  ];
  const most = Math.max(...changed.map((outcome) => Math.abs(amountOf(outcome, by))), Number.MIN_VALUE);
  if (changed.length === 0) {
    const none = by === 'score' ? 'border.list.noScore' : 'ports.effect.noRegion';
    return <p className={css.text}>{t(isMoved ? none : 'ports.effect.none')}</p>;
  }
  return (
    <>
      <Listed items={changed}>
        {(outcome) => <EffectRow key={outcome.regionId} outcome={outcome} by={by} most={most} />}
      </Listed>
      <ShowChanged changed={changed} />
      <Unchanged outcomes={outcomes} by={by} />
      {all > outcomes.length && <p className={css.text}>{t('border.list.off', { count: all - outcomes.length })}</p>}
    </>
  );
}

/** The regions that change may lie far from the ports under study. */
function ShowChanged({ changed }: { readonly changed: readonly Outcome[] }) {
  const { t } = useText();
  const regions = useApp(selectRegionMap);
  const fabs = useApp(selectEffectFabs);
  const projects = useApp(({ atlas }) => atlas.projects);
  const show = (): void => {
    const fab = projects.flatMap(({ id, at }) => (fabs.includes(id) ? [at] : []));
    const places = changed.flatMap(({ regionId }) => {
      const region = regions.get(regionId);
      return region === undefined ? [] : [region.labelAt];
    });
    const camera = cameraOver([...fab, ...places]);
    if (camera !== undefined) moveCamera(camera);
  };
  return (
    <Button variant="link" size="small" onClick={show}>
      {t('border.list.show')}
    </Button>
  );
}

/** Who does not gain is named too: the regions of the neighbours that are nearest to the fab. */
function Unchanged({ outcomes, by }: { readonly outcomes: readonly Outcome[]; readonly by: 'minutes' | 'score' }) {
  const text = useText();
  const regions = useApp(selectRegionMap);
  const same = outcomes.filter((outcome) => amountOf(outcome, by) === 0);
  const named = same
    .filter(({ regionId }) => regions.get(regionId)?.country !== 'US')
    .toSorted((a, b) => a.hoursAfter - b.hoursAfter)
    .slice(0, NAMED)
    .map(({ names }) => names[text.language]);
  const words =
    named.length === 0
      ? text.t('ports.effect.unchanged', { count: same.length })
      : text.t('border.list.unchanged', { count: same.length, names: listed(named, text) });
  return <p className={css.text}>{words}</p>;
}

/** Hours to the fab without the change, fewest first. */
function HoursBefore() {
  const text = useText();
  const outcomes = useApp(selectOutcomes);
  return (
    <Listed items={outcomes.toSorted((a, b) => a.hoursBefore - b.hoursBefore)}>
      {(outcome) => (
        <li key={outcome.regionId}>
          <button
            type="button"
            className={css.effect}
            style={{ width: '100%', textAlign: 'left', gridTemplateColumns: '1fr 4rem' }}
            onClick={() => select({ type: 'region', id: outcome.regionId })}
          >
            <span>{outcome.names[text.language]}</span>
            <span className="num">{text.hours(outcome.hoursBefore)}</span>
          </button>
        </li>
      )}
    </Listed>
  );
}

interface ListedProps {
  readonly items: readonly Outcome[];
  readonly children: (outcome: Outcome) => ReactNode;
}

/** The first of a list, and all of it on demand. */
function Listed({ items, children }: ListedProps) {
  const { t } = useText();
  const [isWhole, showWhole] = useState(false);
  return (
    <>
      <ul>{(isWhole ? items : items.slice(0, SHOWN)).map(children)}</ul>
      {!isWhole && items.length > SHOWN && (
        <Button variant="link" size="small" onClick={() => showWhole(true)}>
          {t('border.list.all', { count: items.length })}
        </Button>
      )}
    </>
  );
}

interface EffectRowProps {
  readonly outcome: Outcome;
  readonly by: 'minutes' | 'score';
  readonly most: number;
}

function EffectRow({ outcome, by, most }: EffectRowProps) {
  const text = useText();
  const { regionId, names, hoursAfter } = outcome;
  const amount = amountOf(outcome, by);
  const isLoss = by === 'minutes' ? amount > 0 : amount < 0;
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
          data-loss={isLoss || undefined}
          style={{ width: `${(100 * Math.abs(amount)) / most}%` }}
        />
        <b className="num">{text.signed(amount, by === 'minutes' ? 0 : 1)}</b>
        <span className="num">{text.hours(hoursAfter)}</span>
      </button>
      <ScoreChange outcome={outcome} />
    </li>
  );
}

/** Score and rank before and after, where the change shows in the score. */
function ScoreChange({ outcome }: { readonly outcome: Outcome }) {
  const text = useText();
  const { scoreBefore, scoreAfter, rankBefore, rankAfter } = outcome;
  if (scoreBefore === undefined || scoreAfter === undefined) return null;
  if (rankBefore === undefined || rankAfter === undefined) return null;
  if (Math.abs(scoreAfter - scoreBefore) < LEAST_POINTS && rankBefore === rankAfter) return null;
  const values = {
    before: text.number(scoreBefore, 1),
    after: text.number(scoreAfter, 1),
    rankBefore: text.number(rankBefore),
    rankAfter: text.number(rankAfter),
  };
  return <p className={css.text}>{text.t('ports.effect.score', values)}</p>;
}
