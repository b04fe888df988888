import { useEffect } from 'react';
import type { ExtraName, Extras } from '../model/atlas';
import { faultMended, want } from '../state/actions';
import { type Fault, useApp } from '../state/store';

/** A data file that a dossier asks for: on its way, here, or failed with its name. */
export type ExtraState<K extends ExtraName> =
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly data: Extras[K] }
  | { readonly type: 'failed'; readonly fault: Fault };

/** Asks for an extra data file when the calling component first appears. */
export function useExtra<K extends ExtraName>(name: K): ExtraState<K> {
  const data: Extras[K] | undefined = useApp(({ session }) => session.extras[name]);
  const fault = useApp(({ session }) => session.faults.find(({ file }) => faultOf(file, name)));
  useEffect(() => want(name), [name]);
  if (data !== undefined) return { type: 'ready', data };
  return fault === undefined ? { type: 'loading' } : { type: 'failed', fault };
}

function faultOf(file: string, name: ExtraName): boolean {
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.json$/, '');
  return base.toLowerCase().replace(/[^a-z]/g, '') === name.toLowerCase();
}

/** Asks for several files: those that are still on their way, and the faults of those that failed. */
export function useMissing(names: readonly ExtraName[]): {
  readonly isLoading: boolean;
  readonly faults: readonly Fault[];
} {
  const extras = useApp(({ session }) => session.extras);
  const all = useApp(({ session }) => session.faults);
  useEffect(() => {
    for (const name of names) want(name);
  }, [names]);
  const missing = names.filter((name) => extras[name] === undefined);
  const faults = missing.flatMap((name) => all.find(({ file }) => faultOf(file, name)) ?? []);
  return { isLoading: missing.length > faults.length, faults };
}

/** Asks again for a file that failed: it is still wanted, so forgetting the fault is enough. */
export function retryExtra(fault: Fault): void {
  faultMended(fault.file);
}
