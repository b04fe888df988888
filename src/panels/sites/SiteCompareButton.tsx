import { Check, Columns3 } from 'lucide-react';
import { COMPARED_LIMIT } from '../../model/scenario';
import type { SiteRow } from '../../model/sitePicture';
import { isComparisonFull, toggleComparedSite } from '../../state/compared';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { siteName } from '../../views/siteName';
import { useText } from '../useText';

/** Puts a site beside regions and other sites, or takes it away again; says so when six are chosen already. */
export function SiteCompareButton({ site }: { readonly site: SiteRow }) {
  const text = useText();
  const { t } = text;
  const isIn = useApp(({ scenario }) => scenario.sites.compared.includes(site.id));
  const isFull = useApp(({ scenario }) => isComparisonFull(scenario)) && !isIn;
  const name = siteName(site, text);
  const label = isFull
    ? t('compare.full', { limit: COMPARED_LIMIT })
    : t(isIn ? 'compare.takeOut' : 'compare.add', { name });
  return (
    <Button
      size="small"
      icon={isIn ? <Check aria-hidden /> : <Columns3 aria-hidden />}
      aria-pressed={isIn}
      aria-label={label}
      title={label}
      disabled={isFull}
      onClick={() => toggleComparedSite(site.id)}
    >
      {t('compare.short')}
    </Button>
  );
}
