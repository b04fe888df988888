import type { ReactNode } from 'react';
import { point } from '../state/actions';
import type { Pointed } from '../state/store';
import { openPlace } from '../state/tables';
import styles from './PlaceLink.module.css';

/** The name of a place: a press opens it on the map, pointing at it highlights it on the map. */
export function PlaceLink({ to, children }: { readonly to: Pointed; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => openPlace(to)}
      onPointerEnter={() => point(to)}
      onPointerLeave={() => point(undefined)}
      onFocus={() => point(to)}
      onBlur={() => point(undefined)}
    >
      {children}
    </button>
  );
}
