import { Pause, Play } from 'lucide-react';
import { patchSession } from '../../state/actions';
import { useApp } from '../../state/store';
import { IconButton } from '../../ui/IconButton';
import { useText } from '../useText';

/** Stops and starts the trucks on the chosen corridor. */
export function TruckButton() {
  const { t } = useText();
  const isPaused = useApp(({ session }) => session.trucks === 'paused');
  return (
    <IconButton
      label={t(isPaused ? 'over.trucks.play' : 'over.trucks.pause')}
      icon={isPaused ? <Play aria-hidden /> : <Pause aria-hidden />}
      onClick={() => patchSession({ trucks: isPaused ? 'moving' : 'paused' })}
    />
  );
}
