import type { KeyboardEvent } from 'react';
import type { RegionId } from '../../model/ids';
import { point, select } from '../../state/actions';
import { toggleCompared } from '../../state/compared';
import { useApp } from '../../state/store';

/** What a row does: pointing at it lights up the map, pressing it opens the place. */
export function useRowEvents(id: RegionId, onReach: (id: string) => void) {
  const selected = useApp(({ scenario: { selection } }) => selection.type === 'region' && selection.id === id);
  const pointed = useApp(({ session }) => session.pointed?.type === 'region' && session.pointed.id === id);
  const enter = (): void => point({ type: 'region', id });
  const leave = (): void => point(undefined);
  return {
    selected,
    pointed,
    events: {
      onClick: () => select({ type: 'region', id }),
      onPointerEnter: enter,
      onPointerLeave: leave,
      onFocus: () => {
        onReach(id);
        enter();
      },
      onBlur: leave,
      // Enter opens; Space puts the region beside others.
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        toggleCompared(id);
      },
    },
  };
}
