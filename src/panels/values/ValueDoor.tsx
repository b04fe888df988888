import { lazy, Suspense, useState } from 'react';
import type { CriterionId } from '../../model/ids';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Tag } from '../../ui/Tag';
import { useText } from '../useText';

const ValueEditor = lazy(async () => ({ default: (await import('./ValueEditor')).ValueEditor }));

/** Opens the value function of a criterion, and says where it is the user's own. */
export function ValueDoor({ id }: { readonly id: CriterionId }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const isOwn = useApp(({ scenario }) => scenario.values.some(({ criterionId }) => criterionId === id));
  return (
    <div>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'values.close' : 'values.open')}
      </Button>{' '}
      {isOwn && <Tag tone="copper">{t('values.own')}</Tag>}
      {isOpen && (
        <Suspense fallback={null}>
          <ValueEditor id={id} />
        </Suspense>
      )}
    </div>
  );
}
