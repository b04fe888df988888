import type { Questionnaire } from '../../exports/rfi/read';
import type { Phrase } from '../../model/saying';
import { useText } from '../useText';
import { fileLine } from '../work/noticeWords';
import styles from './Rfi.module.css';

/** Why a questionnaire could not be read: what the reader refused, or a part of the page that did not come. */
export type ReadFault =
  | { readonly type: 'refused'; readonly path: string; readonly expected: Phrase; readonly got: Phrase }
  | { readonly type: 'absent' };

type ReadResult = { readonly type: 'read'; readonly questionnaire: Questionnaire } | ReadFault;

/** Runs a reader; what it refuses becomes a fault to be shown. */
export async function readingOf(load: () => Promise<Questionnaire>): Promise<ReadResult> {
  try {
    return { type: 'read', questionnaire: await load() };
  } catch (error) {
    if (isRefusal(error)) return { type: 'refused', path: error.place, ...error.said };
    if (error instanceof DOMException) {
      return { type: 'refused', path: 'file', expected: { type: 'readable' }, got: error.message };
    }
    if (isAbsent(error)) return { type: 'absent' };
    throw error;
  }
}

/** What `import()` rejects with while there is no network and the part was never fetched. */
export function isAbsent(error: unknown): boolean {
  return error instanceof TypeError && /import|module/i.test(error.message);
}

interface Refusal {
  readonly place: string;
  readonly said: { readonly expected: Phrase; readonly got: Phrase };
}

/** What the readers throw; panels know it by its shape, not by its class. */
function isRefusal(error: unknown): error is Error & Refusal {
  return error instanceof Error && error.name === 'DataError' && 'place' in error && 'said' in error;
}

export function DataErrorLine({ fault }: { readonly fault: ReadFault }) {
  const text = useText();
  return (
    <p className={styles.fault} role="alert">
      {fault.type === 'absent' ? text.t('rfi.absent') : fileLine(fault, text)}
    </p>
  );
}
