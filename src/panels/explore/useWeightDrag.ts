import { useRef } from 'react';
import type { Theme } from '../../model/criterion';
import type { CriterionId } from '../../model/ids';
import type { Scenario } from '../../model/scenario';
import { dragTheme, dragWeight } from '../../scoring/weights';
import { beginGesture, change, endGesture } from '../../state/actions';
import { useApp } from '../../state/store';

type Target =
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'criterion'; readonly id: CriterionId };

/** Moves one weight and the others with it. A drag starts from the weights it began with, so that going back undoes it. */
export function useWeightDrag(target: Target) {
  const origin = useRef<Scenario['weights'] | undefined>(undefined);
  return {
    onDragStart: () => {
      origin.current = useApp.getState().scenario.weights;
      beginGesture();
    },
    onDragEnd: () => {
      origin.current = undefined;
      endGesture();
    },
    onChange: (share: number) => {
      const { criteria } = useApp.getState().atlas;
      change('undo.weight', ({ weights, locked }) => {
        const drag = { weights: origin.current ?? weights, criteria, locked };
        return {
          weights: target.type === 'theme' ? dragTheme(drag, target.theme, share) : dragWeight(drag, target.id, share),
        };
      });
    },
  };
}

/** Locks or frees criteria: their shares stay while others are dragged. */
export function setLocked(ids: readonly CriterionId[], locked: boolean): void {
  change('undo.lock', (scenario) => {
    const others = scenario.locked.filter((id) => !ids.includes(id));
    return { locked: locked ? [...others, ...ids] : others };
  });
}
