import { useApp } from '../store';
import { type BorderJob, runBorderJob } from './jobs';
import { selectLoadsJob } from './loads';
import { patchBorder } from './view';

/** How long nothing must change before the loads are worked out. */
const REST_MS = 400;

/** Keeps `session.border.loads` up with the scenario while the ports view is open. Returns how to end it. */
export function watchLoads(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel: () => void = () => undefined;
  let asked: BorderJob | undefined;

  const begin = (job: BorderJob): void => {
    cancel = runBorderJob(job, (event) => {
      if (event.type === 'result' && event.result.type === 'loads') {
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
