import { Clock } from 'lucide-react';
import { patchBorder } from '../../state/border/view';
import { useApp } from '../../state/store';
import { openView } from '../../state/tables';
import { Button } from '../../ui/Button';
import { useText } from '../useText';

/** Shows bands of hours around the place whose dossier is open, in the ports view. */
export function ShowHours() {
  const { t } = useText();
  const isShown = useApp(({ scenario, session }) => scenario.view === 'ports' && session.border.measure === 'hours');
  return (
    <Button
      size="small"
      icon={<Clock aria-hidden size={16} />}
      aria-pressed={isShown}
      onClick={() => {
        patchBorder({ measure: isShown ? 'minutes' : 'hours' });
        openView('ports');
      }}
    >
      {t('over.bands.show')}
    </Button>
  );
}
