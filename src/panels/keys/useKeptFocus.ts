import { useEffect } from 'react';
import { keepFocus } from './keepFocus';
import { followOpened } from './openedFocus';

/** The keyboard goes on from where it was when what had the focus is gone. Once for the page. */
export function useKeptFocus(): void {
  useEffect(() => {
    const keeper = keepFocus();
    const unfollow = followOpened(keeper);
    return () => {
      unfollow();
      keeper.stop();
    };
  }, []);
}
