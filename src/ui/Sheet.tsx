import { ChevronDown, ChevronUp } from 'lucide-react';
import type { PointerEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import { cx } from './cx';
import { IconButton } from './IconButton';
import { rootScale } from './rootScale';
import styles from './Sheet.module.css';
import { larger, nearestSize, type SheetSize, sheetHeight, smaller } from './sheetSize';

export interface SheetProps {
  readonly label: string;
  readonly size: SheetSize;
  readonly onSize: (size: SheetSize) => void;
  readonly growLabel: string;
  readonly shrinkLabel: string;
  /** Beside the handle: the way back. Short, or it meets the handle. */
  readonly lead?: ReactNode;
  /** Tabs: beside the buttons where they fit, else on a row of their own. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** A panel that rises from the bottom on narrow screens: drag its handle, or use the buttons. */
export function Sheet({ label, size, onSize, growLabel, shrinkLabel, lead, head, children }: SheetProps) {
  const { height, ...drag } = useHandle(size, onSize);
  return (
    <section
      className={cx(styles.sheet, height !== undefined && styles.dragged)}
      aria-label={label}
      style={{ height: height === undefined ? sheetHeight(size) : `${height}px` }}
    >
      <div className={styles.grip}>
        <div className={styles.handle} {...drag}>
          <i aria-hidden />
        </div>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        {head !== undefined && <div className={styles.head}>{head}</div>}
        <span className={styles.sizes}>
          <IconButton
            label={shrinkLabel}
            icon={<ChevronDown aria-hidden />}
            disabled={size === 'peek'}
            onClick={() => onSize(smaller(size))}
          />
          <IconButton
            label={growLabel}
            icon={<ChevronUp aria-hidden />}
            disabled={size === 'full'}
            onClick={() => onSize(larger(size))}
          />
        </span>
      </div>
      <div className={styles.body} inert={size === 'peek'}>
        {children}
      </div>
    </section>
  );
}

/** The height while the handle is dragged; let go, the sheet takes the size that is nearest. */
function useHandle(size: SheetSize, onSize: (size: SheetSize) => void) {
  const [height, setHeight] = useState<number>();
  const grip = useRef<number | undefined>(undefined);
  const heightAt = (event: PointerEvent): number =>
    Math.min(window.innerHeight, Math.max(0, window.innerHeight - event.clientY + (grip.current ?? 0)));
  return {
    height,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const top = event.currentTarget.getBoundingClientRect().top;
      grip.current = event.clientY - top;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent) => {
      if (grip.current !== undefined) setHeight(heightAt(event));
    },
    onPointerUp: (event: PointerEvent) => {
      const moved = height !== undefined;
      const next = nearestSize(heightAt(event), window.innerHeight, rootScale());
      grip.current = undefined;
      setHeight(undefined);
      if (moved && next !== size) onSize(next);
    },
    onPointerCancel: () => {
      grip.current = undefined;
      setHeight(undefined);
    },
  };
}
