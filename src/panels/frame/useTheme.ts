import { useEffect, useSyncExternalStore } from 'react';
import { useApp } from '../../state/store';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

function followSystem(onChange: () => void): () => void {
  const asked = [DARK, CONTRAST].map((query) => window.matchMedia(query));
  for (const media of asked) media.addEventListener('change', onChange);
  return () => {
    for (const media of asked) media.removeEventListener('change', onChange);
  };
}

/** Who asks the system for more contrast gets it, unless for a dark page: the high contrast is a light one. */
function systemTheme(): 'light' | 'dark' | 'contrast' {
  if (window.matchMedia(DARK).matches) return 'dark';
  return window.matchMedia(CONTRAST).matches ? 'contrast' : 'light';
}

/** `light` or `dark`, chosen or from the system; also written on the page for the tokens, which know `contrast` too. */
export function useTheme(): 'light' | 'dark' {
  // A story has its own colours, for the room it is shown in.
  const room = useApp(({ session }) => session.presenting?.room);
  const ofPage = useApp((state) => state.session.theme);
  const chosen = room === undefined ? ofPage : room === 'dark' ? 'dark' : 'light';
  const system = useSyncExternalStore(followSystem, systemTheme);
  const theme = chosen === 'system' ? system : chosen;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return theme === 'dark' ? 'dark' : 'light';
}
