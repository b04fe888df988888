import { useMemo } from 'react';
import type { Contender } from '../../views/contender';
import { useOutline } from '../frame/useOutline';
import styles from './Compare.module.css';
import { CompareRows } from './CompareRows';
import { CompareSide } from './CompareSide';
import type { ThemeBlock } from './compared';
import { type InsetDrawing, SHAPES_BOX } from './insetView';

interface CompareBarsProps {
  readonly contenders: readonly Contender[];
  readonly blocks: readonly ThemeBlock[];
  readonly classOf: (score: number) => number;
  readonly drawing: InsetDrawing;
}

/** The compared side by side as bars, with the pictures of the whole beside them. Shapes are laid out once for all that draw them. */
export function CompareBars({ contenders, blocks, classOf, drawing }: CompareBarsProps) {
  const pathsFor = useOutline(drawing.paths);
  const { width, height } = SHAPES_BOX;
  const shapes = useMemo(
    () => ({ paths: pathsFor?.(width, height) ?? [], place: drawing.place(width, height), classOf }),
    [pathsFor, drawing, classOf, width, height],
  );
  return (
    <div className={styles.columns}>
      <CompareRows contenders={contenders} blocks={blocks} shapes={shapes} />
      <CompareSide contenders={contenders} blocks={blocks} shapes={shapes} />
    </div>
  );
}
