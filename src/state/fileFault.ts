import { english, type Saying, saying } from '../model/saying';
import type { Fault } from './store';

/**
 * What kept a file of the own host from coming, as each language can word it. The browser's own English for it
 * (`Failed to fetch`, `Load failed`) goes to the console.
 */
export function fileFault(file: string, error: unknown): Fault {
  reportUntold(file, error);
  const got = gotOf(error);
  return { file, message: english(got), said: { expected: saying('readable'), got } };
}

/** Tells the console what the page says in plain words only. */
export function reportUntold(what: string, reason: unknown): void {
  console.info(`${what}:`, reason);
}

function gotOf(error: unknown): Saying {
  const [, status] = /(?:HTTP |\()(\d{1,3})\b/.exec(String(error)) ?? [];
  // MapLibre gives a request without an answer the status 0.
  if (status !== undefined && Number(status) > 0) return saying('http', { status });
  if (status !== undefined || error instanceof TypeError) return saying('noAnswer');
  return error instanceof SyntaxError ? saying('notJson') : saying('otherBytes');
}
