import { useEffect, useSyncExternalStore } from 'react';
import { useApp } from '../../state/store';

const QUERY = '(prefers-color-scheme: dark)';

function followSystem(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** `light` or `dark`, chosen or from the system; also written on the page for the tokens, which know `contrast` too. */
export function useTheme(): 'light' | 'dark' {
  const chosen = useApp((state) => state.session.theme);
  const systemDark = useSyncExternalStore(followSystem, () => window.matchMedia(QUERY).matches);
  const theme = chosen === 'system' ? (systemDark ? 'dark' : 'light') : chosen;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme === 'dark' ? 'dark' : 'light';
}
