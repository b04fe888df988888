import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import styles from './Legend.module.css';

export interface LegendRow {
  readonly id: string;
  readonly swatch: ReactNode;
  readonly label: string;
}

export interface LegendBlock {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  /** Drawn across the whole card, as a colour ramp with its edges. */
  readonly ramp?: ReactNode;
  readonly rows: readonly LegendRow[];
  /** Shown with the first block, never on demand. */
  readonly isPinned?: boolean;
}

interface LegendProps {
  readonly blocks: readonly LegendBlock[];
  readonly label: string;
  readonly openLabel: string;
  readonly closeLabel: string;
}

/** The card that says what the map's signs mean: the first block and pinned ones always, the others on demand. */
export function Legend({ blocks, label, openLabel, closeLabel }: LegendProps) {
  const [open, setOpen] = useState(false);
  const restId = useId();
  const isShown = ({ isPinned }: LegendBlock, at: number): boolean => at === 0 || isPinned === true;
  const shown = blocks.filter(isShown);
  const rest = blocks.filter((block, at) => !isShown(block, at));
  if (shown.length === 0) return null;
  return (
    <section className={styles.card} aria-label={label}>
      {shown.map((block) => (
        <Block key={block.id} block={block} />
      ))}
      {rest.length > 0 && (
        <>
          {open && (
            <div id={restId} className={styles.rest}>
              {rest.map((block) => (
                <Block key={block.id} block={block} />
              ))}
            </div>
          )}
          <button
            type="button"
            className={styles.more}
            aria-expanded={open}
            aria-controls={open ? restId : undefined}
            onClick={() => setOpen(!open)}
          >
            <ChevronDown aria-hidden />
            {open ? closeLabel : openLabel}
          </button>
        </>
      )}
    </section>
  );
}

function Block({ block }: { readonly block: LegendBlock }) {
  return (
    <div className={styles.block}>
      <div className={styles.head}>
        <h2>{block.title}</h2>
        {block.note !== undefined && <p>{block.note}</p>}
      </div>
      {block.ramp}
      {block.rows.length > 0 && (
        <ul className={styles.rows}>
          {block.rows.map((row) => (
            <li key={row.id}>
              {row.swatch}
              {row.label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
