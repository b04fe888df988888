import type { Rate } from '../../text/convert';
import type { Text } from '../../text/text';

/** An exchange rate with its year; one from memory says so. */
export function rateWords({ perUsd, currency, year, certainty }: Rate, { t, number }: Text): string {
  const key = certainty === 'recalled' ? 'money.rateRecalled' : 'money.rate';
  return t(key, { perUsd: number(perUsd, 4), currency, year: String(year) });
}
