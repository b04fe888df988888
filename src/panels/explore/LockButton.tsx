import { Lock, LockOpen } from 'lucide-react';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';

interface LockButtonProps {
  readonly name: string;
  readonly locked: boolean;
  readonly onToggle: () => void;
}

/** Holds a share while the others are dragged. */
export function LockButton({ name, locked, onToggle }: LockButtonProps) {
  const { t } = useText();
  return (
    <IconButton
      size="small"
      label={t('explore.lock', { name })}
      aria-pressed={locked}
      icon={locked ? <Lock aria-hidden /> : <LockOpen aria-hidden />}
      onClick={onToggle}
    />
  );
}
