import { Share2 } from 'lucide-react';
import { patchSession } from '../../state/actions';
import { useText } from '../useText';
import css from './ShareButton.module.css';

/** Opens the link of the open scenario; on a phone, where the bar has no room, the menu of the scenario has it. */
export function ShareButton() {
  const { t } = useText();
  return (
    <button
      type="button"
      className={css.share}
      aria-haspopup="dialog"
      aria-label={t('bar.share')}
      title={t('bar.share')}
      onClick={() => patchSession({ overlay: 'share' })}
    >
      <Share2 aria-hidden />
      <span>{t('bar.share')}</span>
    </button>
  );
}
