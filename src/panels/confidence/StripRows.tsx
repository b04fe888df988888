import type { KeyboardEvent, PointerEvent } from 'react';
import type { RegionId } from '../../model/ids';
import { point, select } from '../../state/actions';
import { useText } from '../useText';
import css from './Confidence.module.css';
import { chancePercent } from './chancePercent';
import { cellsImage, type StripRow } from './strip';
import { useNames } from './usePictured';

/** A cell that is being read: a region at a rank, from 1. */
export interface Read {
  readonly regionId: RegionId;
  readonly rank: number;
}

interface StripRowsProps {
  readonly rows: readonly StripRow[];
  /** Ranks shown. */
  readonly count: number;
  readonly top: number;
  readonly focus: StripRow;
  readonly read: Read | undefined;
  readonly onRead: (read: Read | undefined) => void;
}

/** One row per region: its name, its ranks as shades, its range and its chance. Arrow keys walk the cells. */
export function StripRows({ rows, count, top, focus, read, onRead }: StripRowsProps) {
  const onKey = (event: KeyboardEvent<HTMLUListElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const row = rows[at];
    if (row === undefined) return;
    const rank = read?.regionId === row.regionId ? read.rank : undefined;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const move = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined) {
      const next = rank === undefined ? row.median : Math.min(count, Math.max(1, rank + step));
      onRead({ regionId: row.regionId, rank: next });
    } else if (move !== undefined) buttons[at + move]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <ul className={css.rows} onKeyDown={onKey} onPointerLeave={() => onRead(undefined)}>
      {rows.map((row) => (
        <Row
          key={row.regionId}
          row={row}
          count={count}
          top={top}
          isFocus={row === focus}
          rank={read?.regionId === row.regionId ? read.rank : undefined}
          onRead={onRead}
        />
      ))}
    </ul>
  );
}

interface RowProps extends Pick<StripRowsProps, 'count' | 'top' | 'onRead'> {
  readonly row: StripRow;
  readonly isFocus: boolean;
  readonly rank: number | undefined;
}

function Row({ row, count, top, isFocus, rank, onRead }: RowProps) {
  const text = useText();
  const { t, number } = text;
  const { regionName, country } = useNames();
  const { regionId: id, low, high, share, median } = row;
  const name = regionName(id);
  const values = { low: number(low), high: number(high) };
  const readAt = (event: PointerEvent<HTMLElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const place = Math.floor((count * (event.clientX - box.left)) / box.width);
    onRead({ regionId: id, rank: Math.min(count, Math.max(1, place + 1)) });
  };
  const at = (place: number): string => `${(place / count) * 100}%`;
  return (
    <li
      className={css.row}
      data-focus={isFocus || undefined}
      onPointerEnter={() => point({ type: 'region', id })}
      onPointerLeave={() => point(undefined)}
    >
      <button
        type="button"
        className={css.name}
        aria-pressed={isFocus}
        aria-label={t('confidence.strip.row', {
          name,
          ...values,
          median: number(median),
          share: chancePercent(share, text),
          top: number(top),
        })}
        onClick={() => select({ type: 'region', id })}
        onFocus={() => point({ type: 'region', id })}
        onBlur={() => point(undefined)}
      >
        <span className={css.region} title={name}>
          {name}
        </span>
        <small>{country(id)}</small>
      </button>
      <span
        className={css.cells}
        aria-hidden
        onPointerMove={readAt}
        style={{ backgroundImage: cellsImage(row.cells, count) }}
      >
        <i className={css.gaps} style={{ backgroundSize: `${100 / count}% 100%` }} />
        {top < count && <i className={css.topLine} style={{ left: at(top) }} />}
        {median <= count && <i className={css.median} style={{ left: at(median - 0.5) }} />}
        {rank !== undefined && <i className={css.reading} style={{ left: at(rank - 1), width: at(1) }} />}
      </span>
      <span className={css.right} aria-hidden>
        {low === high ? values.low : t('confidence.rangeOf', values)}
      </span>
      <b className={css.right} aria-hidden>
        {chancePercent(share, text)}
      </b>
    </li>
  );
}
