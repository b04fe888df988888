import { Fragment } from 'react';
import { patchSession } from '../../state/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import { WorkDialog } from '../work/WorkDialog';
import css from './KeysHelp.module.css';
import { keyCaps, SHORTCUTS } from './keys';

const close = (): void => patchSession({ overlay: 'none' });

/** Every shortcut with what it does, from the same list that the listener reads. */
export function KeysHelp() {
  const { t } = useText();
  const letterKeys = useApp(({ session }) => session.letterKeys);
  return (
    <WorkDialog title={t('keys.title')} onClose={close}>
      <dl className={css.list}>
        {SHORTCUTS.map((shortcut) => (
          <Line
            key={keyCaps(shortcut).join()}
            caps={keyCaps(shortcut)}
            says={t(shortcut.says)}
            isOff={shortcut.isLetter && !letterKeys}
          />
        ))}
        <Line caps={['↑', '↓', '←', '→']} says={t('keys.arrows')} />
        <Line caps={['Esc']} says={t('keys.close')} />
      </dl>
      {!letterKeys && <p className={css.note}>{t('keys.lettersOff')}</p>}
      <p className={css.note}>{t('keys.mac')}</p>
      <Button variant="link" onClick={() => patchSession({ overlay: 'settings' })}>
        {t('settings.title')}
      </Button>
    </WorkDialog>
  );
}

interface LineProps {
  readonly caps: readonly string[];
  readonly says: string;
  readonly isOff?: boolean;
}

function Line({ caps, says, isOff = false }: LineProps) {
  return (
    <div className={css.line} data-off={isOff || undefined}>
      <dt>
        {caps.map((cap) => (
          <Fragment key={cap}>
            <kbd>{cap}</kbd>{' '}
          </Fragment>
        ))}
      </dt>
      <dd>{says}</dd>
    </div>
  );
}
