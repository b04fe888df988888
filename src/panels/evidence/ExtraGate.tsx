import type { ReactNode } from 'react';
import type { ExtraName, Extras } from '../../model/atlas';
import type { Fault } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { faultWords } from '../frame/faultWords';
import { retryExtra, useExtra, useMissing } from '../useExtra';
import { useText } from '../useText';

interface ExtraGateProps<K extends ExtraName> {
  readonly name: K;
  readonly lines?: number;
  readonly children: (data: Extras[K]) => ReactNode;
}

/** Shows its children once a data file is there; grey lines before, the file's name and a retry when it failed. */
export function ExtraGate<K extends ExtraName>({ name, lines = 4, children }: ExtraGateProps<K>) {
  const { t } = useText();
  const state = useExtra(name);
  switch (state.type) {
    case 'ready':
      return children(state.data);
    case 'loading':
      return <Skeleton lines={lines} label={t('loading')} />;
    case 'failed':
      return <ExtraFault fault={state.fault} />;
  }
}

/** A file that did not come, by its name, and a retry. */
export function ExtraFault({ fault }: { readonly fault: Fault }) {
  const text = useText();
  return (
    <Notice
      tone="bad"
      action={
        <Button size="small" onClick={() => retryExtra(fault)}>
          {text.t('fault.retry')}
        </Button>
      }
    >
      {faultWords(fault, text)}
    </Notice>
  );
}

interface ExtrasStateProps {
  readonly names: readonly ExtraName[];
  readonly lines?: number;
}

/** Grey lines while one of several files is on its way, and each that failed; nothing once all are here. */
export function ExtrasState({ names, lines = 4 }: ExtrasStateProps) {
  const { t } = useText();
  const { isLoading, faults } = useMissing(names);
  return (
    <>
      {faults.map((fault) => (
        <ExtraFault key={fault.file} fault={fault} />
      ))}
      {isLoading && <Skeleton lines={lines} label={t('loading')} />}
    </>
  );
}
