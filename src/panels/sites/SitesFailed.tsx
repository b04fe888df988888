import { retrySites } from '../../state/sites/actions';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';

interface SitesFailedProps {
  /** What went wrong, as it was thrown. */
  readonly problem: string;
}

/** Why sites could not be measured, with another try. */
export function SitesFailed({ problem }: SitesFailedProps) {
  const { t } = useText();
  const retry = (
    <Button size="small" onClick={retrySites}>
      {t('fault.retry')}
    </Button>
  );
  return (
    <Notice tone="bad" action={retry}>
      {t('sites.failed', { message: problem })}
    </Notice>
  );
}
