import type { ReactNode } from 'react';
import type { ExtraName, Extras } from '../../model/atlas';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { faultWords } from '../frame/faultWords';
import { retryExtra, useExtra } from '../useExtra';
import { useText } from '../useText';

interface ExtraGateProps<K extends ExtraName> {
  readonly name: K;
  readonly lines?: number;
  readonly children: (data: Extras[K]) => ReactNode;
}

/** Shows its children once a data file is there; grey lines before, the file's name and a retry when it failed. */
export function ExtraGate<K extends ExtraName>({ name, lines = 4, children }: ExtraGateProps<K>) {
  const text = useText();
  const { t } = text;
  const state = useExtra(name);
  switch (state.type) {
    case 'ready':
      return children(state.data);
    case 'loading':
      return <Skeleton lines={lines} label={t('loading')} />;
    case 'failed':
      return (
        <Notice
          tone="bad"
          action={
            <Button size="small" onClick={() => retryExtra(state.fault)}>
              {t('fault.retry')}
            </Button>
          }
        >
          {faultWords(state.fault, text)}
        </Notice>
      );
  }
}
