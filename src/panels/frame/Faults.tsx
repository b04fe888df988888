import { TriangleAlert } from 'lucide-react';
import { faultMended } from '../../state/actions';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import css from './Faults.module.css';
import { faultWords } from './faultWords';

/** Files that did not load, each named, with a retry; the rest of the page works on. */
export function Faults() {
  const text = useText();
  const faults = useApp((state) => state.session.faults);
  const phase = useApp((state) => state.session.phase);
  if (faults.length === 0 || phase === 'failed') return null;
  return (
    <div className={css.faults} role="alert">
      <TriangleAlert aria-hidden />
      <div>
        <b>{text.t('fault.title')}</b>
        <ul>
          {faults.map((fault) => (
            <li key={fault.file}>{faultWords(fault, text)}</li>
          ))}
        </ul>
      </div>
      <button type="button" className={css.retry} onClick={() => retryAll(faults.map(({ file }) => file))}>
        {text.t('fault.retry')}
      </button>
    </div>
  );
}

/** Nothing can be shown without the regions: says so in the middle of the page. */
export function CoreFault() {
  const text = useText();
  const faults = useApp((state) => state.session.faults);
  return (
    <main className={css.core} role="alert">
      <h2>{text.t('fault.core')}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.file}>{faultWords(fault, text)}</li>
        ))}
      </ul>
      <p>{text.t('fault.coreHelp')}</p>
      <button type="button" className={css.retry} onClick={() => retryAll(faults.map(({ file }) => file))}>
        {text.t('fault.retry')}
      </button>
    </main>
  );
}

/** A fault that is taken away is asked for again. */
function retryAll(files: readonly string[]): void {
  for (const file of files) faultMended(file);
}
