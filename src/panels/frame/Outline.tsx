import { useMemo } from 'react';
import { selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import { useElementSize } from '../../ui/useElementSize';
import css from './Outline.module.css';

export interface OutlinePath {
  readonly id: string;
  readonly d: string;
}

interface OutlineProps {
  /** Paths of all regions for a box of this size; nothing before the shapes have come. */
  readonly pathsFor: ((width: number, height: number) => readonly OutlinePath[]) | undefined;
  /** Class 0..6 of a score. */
  readonly classOf: (score: number) => number;
}

/** The regions in the colours of their score, drawn before the map's own code has arrived, or instead of it. */
export function Outline({ pathsFor, classOf }: OutlineProps) {
  const { ref, width, height } = useElementSize<HTMLDivElement>();
  const scores = useApp(selectScores);
  const map = useApp(({ session }) => session.map);
  // Drawn once, in its colours: the shapes alone would be drawn for a moment only.
  const isScored = scores.size > 0;
  const paths = useMemo(
    () => (pathsFor && isScored && width > 0 ? pathsFor(width, height) : []),
    [pathsFor, isScored, width, height],
  );
  const colours = new Map(
    [...scores].map(([id, { rank, score }]) => [
      String(id),
      rank === undefined || score === undefined ? 'var(--nodata)' : `var(--seq-${classOf(score) + 1})`,
    ]),
  );
  return (
    <div ref={ref} className={css.outline} data-alone={map !== 'waiting' || undefined} aria-hidden="true">
      <svg width={width} height={height} aria-hidden="true">
        {paths.map(({ id, d }) => (
          <path key={id} d={d} fill={colours.get(id) ?? 'var(--m-land)'} />
        ))}
      </svg>
    </div>
  );
}
