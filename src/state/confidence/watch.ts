import { firmness, type Settling, settlings, settled as without } from '../../scoring/smaa/settle';
import { patchSession } from '../actions';
import { reportUntold } from '../fileFault';
import { type AppState, useApp } from '../store';
import { selectChances } from './chances';
import type { DrawDoor, DrawEvent } from './door';
import { type Chances, type DrawTask, NO_PICTURE, type Picture } from './picture';
import { selectDrawTask } from './task';

/** How long nothing must change before the draws start. */
const REST_MS = 250;
/** Doubts go on being taken away once a view that is opened again has been drawn. */
const RESUME_MS = 1000;
/** Runs without one doubt need no confidence factors: one draw for them is the least the engine takes. */
const NO_CONFIDENCE = 1;

type Task = Extract<DrawTask, { type: 'draw' }>;

/**
 * Keeps `session.picture` up with the scenario while the view is open: draws at rest, then again without each doubt.
 * A stop or another try asked for in the session is followed. Returns how to end it.
 */
export function watchConfidence(door: DrawDoor): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel: () => void = () => undefined;
  let asked: { readonly task: DrawTask; readonly top: number; readonly tries: number } | undefined;

  const halt = (): void => {
    clearTimeout(timer);
    cancel();
    cancel = () => undefined;
  };

  const settle = (task: Task, top: number, list: readonly Settling[]): void => {
    const [next, ...rest] = list;
    if (next === undefined) {
      patch({ phase: 'done' });
      return;
    }
    const { problem, model } = without(drawnOf(task), next);
    const options = { weights: model, seed: task.seed, confidenceDraws: NO_CONFIDENCE };
    cancel = door.run({ problem, options, draws: task.draws }, (event) => {
      if (event.type === 'fault' || event.type === 'broken') fail(event);
      if (event.type !== 'result') return;
      const found = { settling: next, first: firmness(event.result, 1), top: firmness(event.result, top) };
      patch({ settled: [...useApp.getState().session.picture.settled, found] });
      settle(task, top, rest);
    });
  };

  /** Goes on behind those that were taken away before. */
  const startSettling = (task: Task, top: number, before: Picture['settled'] = []): void => {
    const list = settlings(drawnOf(task));
    patch({ phase: 'settling', top, settled: before, settleCount: list.length });
    settle(task, top, list.slice(before.length));
  };

  const draw = (task: Task, top: number): void => {
    const { problem } = task.given;
    patch({ phase: 'drawing', settled: [], settleCount: 0 });
    cancel = door.run({ problem, options: { weights: task.model, seed: task.seed }, draws: task.draws }, (event) => {
      if (event.type === 'fault' || event.type === 'broken') fail(event);
      else patch({ of: task, result: event.result });
      if (event.type === 'result') startSettling(task, top);
    });
  };

  const begin = (task: DrawTask, top: number, waitMs: number, { of, result, ...picture }: Picture): void => {
    if (task.type === 'none') {
      patch(NO_PICTURE);
      return;
    }
    const isDrawn = of === task && result?.draws === task.draws;
    const before = isDrawn && picture.top === top ? picture.settled : [];
    const isSettled = isDrawn && picture.top === top && before.length === picture.settleCount;
    patch({ phase: isSettled ? 'done' : isDrawn ? 'settling' : 'drawing' });
    if (isSettled) return;
    if (isDrawn) timer = setTimeout(() => startSettling(task, top, before), before.length > 0 ? RESUME_MS : waitMs);
    else timer = setTimeout(() => draw(task, top), waitMs);
  };

  const follow = (state: AppState): void => {
    const { picture, drawTries: tries } = state.session;
    if (state.session.phase !== 'ready') return;
    // In another view the last ones stay for the next look; the map does not read them there.
    if (state.scenario.view === 'confidence') show(selectChances(state));
    if (picture.phase === 'stopped') halt();
    const task = selectDrawTask(state);
    const { top } = state.scenario.uncertainty;
    if (asked?.task === task && asked.top === top && asked.tries === tries) return;
    const wait = asked === undefined ? 0 : REST_MS;
    asked = { task, top, tries };
    halt();
    begin(task, top, wait, picture);
  };

  const stop = useApp.subscribe(follow);
  follow(useApp.getState());
  return () => {
    stop();
    halt();
    const { phase } = useApp.getState().session.picture;
    if (phase === 'drawing' || phase === 'settling') patch({ phase: 'resting' });
  };
}

/** The map's room fetches this one's results through the session, so that the first map needs no code of the draws. */
function show(chances: Chances | undefined): void {
  if (useApp.getState().session.chances !== chances) patchSession({ chances });
}

function drawnOf({ given, model }: Task) {
  return { problem: given.problem, model, weights: given.weights };
}

function fail(event: Extract<DrawEvent, { type: 'fault' | 'broken' }>): void {
  reportUntold('confidence', event.message);
  patch({ phase: 'failed', fault: event.message });
}

function patch(part: Partial<Picture>): void {
  patchSession({ picture: { ...useApp.getState().session.picture, ...part } });
}

/** Stops the draws; what has been drawn stays. */
export function stopDraws(): void {
  patch({ phase: 'stopped' });
}

/** Draws again after a stop or a failure. */
export function drawAgain(): void {
  patchSession({ drawTries: useApp.getState().session.drawTries + 1 });
}
