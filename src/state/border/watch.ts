import { useApp } from '../store';
import { type BorderJob, type LoadChange, runBorderJob } from './jobs';
import { selectLoadsJob } from './loads';
import { patchBorder } from './view';

/** How long nothing must change before the loads are worked out. */
const REST_MS = 400;

/** The last answer and what it answers: who comes back to the view finds it. */
let known: { readonly job: BorderJob; readonly loads: readonly LoadChange[] } | undefined;

/** Keeps `session.border.loads` up with the scenario while the ports view is open. Returns how to end it. */
export function watchLoads(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel: () => void = () => undefined;
  let asked: BorderJob | undefined;

  const begin = (job: BorderJob): void => {
    cancel = runBorderJob(job, (event) => {
      if (event.type === 'result' && event.result.type === 'loads') {
        known = { job, loads: event.result.loads };
        patchBorder({ loads: event.result.loads, loadsPhase: 'done' });
      }
      if (event.type === 'broken') patchBorder({ loadsPhase: 'failed' });
    });
  };

  const follow = (): void => {
    const state = useApp.getState();
    // Lanes and bridge counts come with the ports' own file.
    if (state.session.phase !== 'ready' || state.session.extras.ports === undefined) return;
    const job = selectLoadsJob(state);
    if (job === asked) return;
    asked = job;
    clearTimeout(timer);
    cancel();
    if (known?.job === job && known.loads === state.session.border.loads) {
      patchBorder({ loadsPhase: 'done' });
      return;
    }
    timer = setTimeout(() => begin(job), state.session.border.loads === undefined ? 0 : REST_MS);
    patchBorder({ loadsPhase: 'running' });
  };

  const stop = useApp.subscribe(follow);
  follow();
  return () => {
    stop();
    clearTimeout(timer);
    cancel();
  };
}
