import type { Atlas } from '../../model/atlas';
import { withOwn, withoutOwn } from '../../scoring/own/join';
import { want } from '../actions';
import { useApp } from '../store';

/**
 * Keeps the criteria of the user beside those of the model in the atlas, so that every view reads them like any other. The
 * catalogue they read is asked for with the first one. Returns how to stop.
 */
export function watchOwn(): () => void {
  let ground: Atlas | undefined;
  let joined: Atlas | undefined;
  let madeOf: readonly unknown[] = [];
  const settle = (): void => {
    const { atlas, scenario, session } = useApp.getState();
    // Any atlas that was not joined here has come from the files, or with columns of own data put anew.
    if (atlas !== joined) ground = withoutOwn(atlas);
    if (scenario.own.length > 0) want('indicators');
    const catalogue = session.extras.indicators;
    const now = [ground, catalogue, scenario.own];
    if (ground === undefined || now.every((part, index) => part === madeOf[index])) return;
    madeOf = now;
    joined = catalogue === undefined || scenario.own.length === 0 ? ground : withOwn(ground, catalogue, scenario.own);
    if (joined !== atlas) useApp.setState({ atlas: joined });
  };
  settle();
  return useApp.subscribe((state, before) => {
    const isSame =
      state.scenario.own === before.scenario.own &&
      state.atlas === before.atlas &&
      state.session.extras === before.session.extras;
    if (!isSame) settle();
  });
}
