import { useEffect } from 'react';

/** Paper is white: while the page is printed its colours are the light ones. */
export function usePrintedLight(): void {
  useEffect(() => {
    const page = document.documentElement;
    let before: string | undefined;
    const toLight = (): void => {
      before = page.dataset.theme;
      page.dataset.theme = 'light';
    };
    const back = (): void => {
      if (before !== undefined) page.dataset.theme = before;
    };
    window.addEventListener('beforeprint', toLight);
    window.addEventListener('afterprint', back);
    return () => {
      window.removeEventListener('beforeprint', toLight);
      window.removeEventListener('afterprint', back);
    };
  }, []);
}
