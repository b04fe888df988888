import { useState } from 'react';
import { patchSession } from '../../state/actions';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { useText } from '../useText';
import type { Desk } from './desk';
import { exampleOf, ROLES, type Role } from './examples';
import { WorkDialog } from './WorkDialog';
import styles from './work.module.css';

interface WelcomeProps {
  readonly desk: Desk;
  readonly onClose: () => void;
}

const LAST_STEP = 3;

/** First use in three steps: who you are, what the colours mean, an example to start with. Skipped or seen, it stays away. */
export function Welcome({ desk, onClose }: WelcomeProps) {
  const { t } = useText();
  const [step, setStep] = useState(1);
  const [role, setRole] = useState<Role>('promoter');
  const close = (): void => {
    desk.welcomed();
    onClose();
  };
  const open = (): void => {
    openExample(role, t(`welcome.name.${role}`), desk);
    close();
  };
  return (
    <WorkDialog title={t('welcome.title')} onClose={close}>
      <p className={styles.step} aria-live="polite">
        {t('welcome.step', { step })}
      </p>
      {step === 1 && <Who role={role} onChange={setRole} />}
      {step === 2 && <Colours />}
      {step === LAST_STEP && <Start role={role} />}
      <div className={cx(styles.actions, styles.spread)}>
        <Button variant="quiet" onClick={close}>
          {t('welcome.skip')}
        </Button>
        <div className={styles.actions}>
          {step > 1 && <Button onClick={() => setStep(step - 1)}>{t('welcome.back')}</Button>}
          {step < LAST_STEP ? (
            <Button variant="primary" onClick={() => setStep(step + 1)}>
              {t('welcome.next')}
            </Button>
          ) : (
            <Button variant="primary" onClick={open}>
              {t('welcome.open')}
            </Button>
          )}
        </div>
      </div>
    </WorkDialog>
  );
}

/** Opens the example as an ordinary scenario, one undo step. */
function openExample(role: Role, title: string, desk: Desk): void {
  const scenario = { ...exampleOf(role, desk.fresh(), useApp.getState().atlas), title };
  desk.open({ scenario, unknown: {} }, 'undo.example');
  patchSession({ rankingView: role === 'analyst' ? 'scatter' : 'list' });
}

interface WhoProps {
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}

function Who({ role, onChange }: WhoProps) {
  const { t } = useText();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.question}>{t('welcome.who')}</legend>
      {ROLES.map((id) => (
        <label key={id} className={styles.choice}>
          <input type="radio" name="role" value={id} checked={role === id} onChange={() => onChange(id)} />
          <span className={styles.name}>{t(`welcome.${id}`)}</span>
          <span className={styles.gets}>{t(`welcome.${id}.gets`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const RAMP = [1, 2, 3, 4, 5, 6, 7] as const;

function Colours() {
  const { t } = useText();
  return (
    <div className={styles.choices}>
      <h3 className={styles.question}>{t('welcome.colours')}</h3>
      <div className={styles.sign}>
        <svg className={styles.sample} viewBox="0 0 7 1" preserveAspectRatio="none" aria-hidden>
          {RAMP.map((step, index) => (
            <rect key={step} x={index} width="1" height="1" fill={`var(--seq-${step})`} />
          ))}
        </svg>
        <p>{t('welcome.colours.score')}</p>
      </div>
      <div className={styles.sign}>
        <span className={cx(styles.sample, styles.hatch)} aria-hidden />
        <p>{t('welcome.colours.missing')}</p>
      </div>
      <div className={styles.sign}>
        <span className={cx(styles.sample, styles.copper)} aria-hidden />
        <p>{t('welcome.colours.corridor')}</p>
      </div>
      <p className={styles.note}>{t('welcome.colours.source')}</p>
    </div>
  );
}

function Start({ role }: { readonly role: Role }) {
  const { t } = useText();
  return (
    <div className={styles.choices}>
      <h3 className={styles.question}>{t('welcome.start')}</h3>
      <p className={styles.note}>{t('welcome.start.lead', { what: t(`welcome.${role}.gets`) })}</p>
    </div>
  );
}
