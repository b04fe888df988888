import { useRef, useState } from 'react';
import { type Matched, matched } from '../../exports/rfi/answered';
import type { Questionnaire } from '../../exports/rfi/read';

/** How far the matching has come. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** Work at one go; the page stays free between. */
const SLICE_MS = 12;

/** Matches a questionnaire piece by piece; a new start or a cancel ends what runs. */
export function useMatching(onDone: (questionnaire: Questionnaire, questions: readonly Matched[]) => void) {
  const [progress, setProgress] = useState<Progress>();
  const run = useRef(0);
  const start = async (questionnaire: Questionnaire): Promise<void> => {
    run.current += 1;
    const own = run.current;
    const { asked } = questionnaire;
    const found: Matched[] = [];
    while (found.length < asked.length) {
      const until = performance.now() + SLICE_MS;
      while (found.length < asked.length && performance.now() < until) {
        const next = asked[found.length];
        if (next !== undefined) found.push(matched(next));
      }
      setProgress({ done: found.length, all: asked.length });
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (run.current !== own) return;
    }
    setProgress(undefined);
    onDone(questionnaire, found);
  };
  const cancel = (): void => {
    run.current += 1;
    setProgress(undefined);
  };
  return { progress, start, cancel };
}
