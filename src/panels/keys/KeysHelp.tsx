import { Fragment } from 'react';
import { patchSession } from '../../state/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { useText } from '../useText';
import { WorkDialog } from '../work/WorkDialog';
import css from './KeysHelp.module.css';
import { keyCaps, SHORTCUTS, type Shortcut } from './keys';

const close = (): void => patchSession({ overlay: 'none' });

/** Every shortcut with what it does, from the same list that the listener reads. */
export function KeysHelp() {
  const { t } = useText();
  const letterKeys = useApp(({ session }) => session.letterKeys);
  return (
    <WorkDialog title={t('keys.title')} onClose={close}>
      <dl className={css.list}>
        {[...linesOf(t)].map(([says, shortcuts]) => (
          <Line key={says} says={says} ways={shortcuts.map((shortcut) => wayOf(shortcut, letterKeys))} />
        ))}
        <Line ways={[{ caps: ['↑', '↓', '←', '→'] }]} says={t('keys.arrows')} />
        <Line ways={[{ caps: ['Esc'] }]} says={t('keys.close')} />
      </dl>
      {!letterKeys && <p className={css.note}>{t('keys.lettersOff')}</p>}
      <p className={css.note}>{t('keys.mac')}</p>
      <Button variant="link" onClick={() => patchSession({ overlay: 'settings' })}>
        {t('settings.title')}
      </Button>
    </WorkDialog>
  );
}

/** Shortcuts that do the same share a line, in the order of the list. */
function linesOf(t: (says: Shortcut['says']) => string): ReadonlyMap<string, readonly Shortcut[]> {
  const lines = new Map<string, Shortcut[]>();
  for (const shortcut of SHORTCUTS) {
    const says = t(shortcut.says);
    lines.set(says, [...(lines.get(says) ?? []), shortcut]);
  }
  return lines;
}

interface Way {
  readonly caps: readonly string[];
  readonly isOff?: boolean;
}

function wayOf(shortcut: Shortcut, letterKeys: boolean): Way {
  return { caps: keyCaps(shortcut), isOff: shortcut.isLetter && !letterKeys };
}

interface LineProps {
  /** One or more ways to the same end. */
  readonly ways: readonly Way[];
  readonly says: string;
}

function Line({ ways, says }: LineProps) {
  const { t } = useText();
  return (
    <div className={css.line} data-off={ways.every(({ isOff }) => isOff) || undefined}>
      <dt>
        {ways.map(({ caps, isOff }, index) => (
          <Fragment key={caps.join()}>
            {index > 0 && <span className={css.or}>{t('keys.or')} </span>}
            <span className={css.way} data-off={isOff || undefined}>
              {caps.map((cap) => (
                <Fragment key={cap}>
                  <kbd>{cap}</kbd>{' '}
                </Fragment>
              ))}
            </span>
          </Fragment>
        ))}
      </dt>
      <dd>{says}</dd>
    </div>
  );
}
