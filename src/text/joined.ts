import type { Text } from './text';

/** `Laredo: 2,811 trucks`; French sets a no-break space before the colon. */
export function joined(name: string, value: string | number, { language }: Pick<Text, 'language'>): string {
  return `${name}${language === 'fr' ? '\u00a0:' : ':'} ${value}`;
}
