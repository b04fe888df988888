import { retrySites } from '../../state/sites/actions';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';

/** That sites could not be ranked, with another try; what went wrong is in the console. */
export function SitesFailed() {
  const { t } = useText();
  const retry = (
    <Button size="small" onClick={retrySites}>
      {t('fault.retry')}
    </Button>
  );
  return (
    <Notice tone="bad" action={retry}>
      {t('sites.failed')}
    </Notice>
  );
}
