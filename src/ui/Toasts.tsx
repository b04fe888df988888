import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import styles from './Toasts.module.css';

export interface ToastItem {
  readonly id: number;
  readonly words: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface ToastsProps {
  readonly label: string;
  readonly closeLabel: string;
  readonly items: readonly ToastItem[];
  readonly onClose: (id: number) => void;
}

const SHOWN_MS = 8000;

/** Short messages that go by themselves after eight seconds, but not while one is pointed at or has the focus. */
export function Toasts({ label, closeLabel, items, onClose }: ToastsProps) {
  const [isHeld, setHeld] = useState(false);
  const section = useRef<HTMLElement>(null);
  // A toast that is closed takes the focus and the pointer with it, and no event says so.
  useEffect(() => setHeld((held) => held && isUsed(section.current)), [items]);
  return (
    <section
      ref={section}
      className={styles.toasts}
      aria-label={label}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status" className={styles.list}>
        {items.map((item) => (
          <Toast key={item.id} item={item} isHeld={isHeld} closeLabel={closeLabel} onClose={() => onClose(item.id)} />
        ))}
      </div>
    </section>
  );
}

function isUsed(section: HTMLElement | null): boolean {
  return section?.matches(':hover') === true || section?.contains(document.activeElement) === true;
}

interface ToastProps {
  readonly item: ToastItem;
  readonly isHeld: boolean;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

function Toast({ item, isHeld, closeLabel, onClose }: ToastProps) {
  // A new onClose on each rendering must not start the time anew.
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => close.current(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld]);
  const { action } = item;
  const act = (): void => {
    action?.run();
    onClose();
  };
  return (
    <div className={styles.toast}>
      <span className={styles.words}>{item.words}</span>
      {action && (
        <Button size="small" variant="quiet" className={styles.action} onClick={act}>
          {action.label}
        </Button>
      )}
      <IconButton size="small" label={closeLabel} icon={<X aria-hidden />} className={styles.close} onClick={onClose} />
    </div>
  );
}
