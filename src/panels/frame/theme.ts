import type { Theme } from '../../state/store';

/** Whether the page is dark now; `system` follows the machine. */
export function isDark(theme: Theme): boolean {
  if (theme !== 'system') return theme === 'dark';
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}
