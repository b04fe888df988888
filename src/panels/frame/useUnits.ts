import { useEffect, useState } from 'react';
import { DEFAULT_UNITS } from '../../model/units';
import { useApp } from '../../state/store';
import type { Units } from '../../text/text';

/** The reader's units; the code that converts is fetched where they are not the published ones, and tells `onNeeded`. */
export function useUnits(onNeeded: () => void): Units | undefined {
  const choice = useApp(({ session }) => session.units);
  const [units, setUnits] = useState<Units>();
  const isPublished = choice.length === DEFAULT_UNITS.length && choice.money === DEFAULT_UNITS.money;
  useEffect(() => {
    if (isPublished) {
      setUnits(undefined);
      return;
    }
    let current = true;
    onNeeded();
    void import('../../text/convert').then(({ convert }) => current && setUnits({ choice, convert }));
    return () => {
      current = false;
    };
  }, [choice, isPublished]);
  return units;
}
