import { Check, Columns3 } from 'lucide-react';
import type { RegionId } from '../../model/ids';
import { COMPARED_LIMIT } from '../../model/scenario';
import { isComparisonFull, toggleCompared } from '../../state/compared';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';

interface CompareButtonProps {
  readonly regionId: RegionId;
  /** `icon` for a row of the ranking, `words` for a dossier. */
  readonly look?: 'icon' | 'words';
}

/** Puts a region beside others, or takes it away again; says so when six are chosen already. */
export function CompareButton({ regionId, look = 'words' }: CompareButtonProps) {
  const { t, language } = useText();
  const compared = useApp(({ scenario }) => scenario.compared);
  const name = useApp(({ atlas }) => atlas.regions.find(({ id }) => id === regionId)?.names[language] ?? regionId);
  const isIn = compared.includes(regionId);
  const isFull = useApp(({ scenario }) => isComparisonFull(scenario)) && !isIn;
  const label = isFull
    ? t('compare.full', { limit: COMPARED_LIMIT })
    : t(isIn ? 'compare.takeOut' : 'compare.add', { name });
  const icon = isIn ? <Check aria-hidden /> : <Columns3 aria-hidden />;
  const toggle = (): void => toggleCompared(regionId);
  if (look === 'icon') {
    return <IconButton size="small" label={label} icon={icon} aria-pressed={isIn} disabled={isFull} onClick={toggle} />;
  }
  return (
    <Button
      size="small"
      icon={icon}
      aria-pressed={isIn}
      aria-label={label}
      title={label}
      disabled={isFull}
      onClick={toggle}
    >
      {t('compare.short')}
    </Button>
  );
}
