import { useState } from 'react';
import { LANGUAGES } from '../../model/geo';
import { patchSession } from '../../state/actions';
import { chooseSetting } from '../../state/preferences';
import type { Settings } from '../../state/settings';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Segments } from '../../ui/Segments';
import { Switch } from '../../ui/Switch';
import { chooseLanguage, OWN_NAMES, THEMES } from '../palette/actions';
import { useText } from '../useText';
import { WorkDialog } from '../work/WorkDialog';
import { BasemapSection } from './BasemapSection';
import { KeptSection } from './KeptSection';
import { MoneySection } from './MoneySection';
import css from './Settings.module.css';

const close = (): void => patchSession({ overlay: 'none' });

/** What belongs to the person: language, units, colours, keys, and a basemap of one's own. */
export function SettingsDialog() {
  const { t, language } = useText();
  const { units, theme, letterKeys } = useApp(({ session }) => session);
  const [isKept, setKept] = useState(true);
  const choose = (part: Settings): void => setKept(chooseSetting(part));
  return (
    <WorkDialog title={t('settings.title')} onClose={close}>
      {!isKept && <Notice tone="warn">{t('settings.notKept')}</Notice>}
      <Choice
        title={t('bar.language')}
        options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
        value={language}
        onChange={(value) => setKept(chooseLanguage(value))}
      />
      <Choice
        title={t('settings.units')}
        options={(['km', 'mi'] as const).map((value) => ({ value, label: t(`settings.units.${value}`) }))}
        value={units.length}
        onChange={(value) => choose({ units: value })}
      />
      <MoneySection onChange={(currency) => choose({ currency })} />
      <Choice
        title={t('settings.theme')}
        options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        value={theme}
        onChange={(value) => choose({ theme: value })}
      />
      <BasemapSection />
      <KeptSection />
      <div className={css.part}>
        <Switch
          label={t('settings.keys')}
          checked={letterKeys}
          onChange={(checked) => choose({ letterKeys: checked })}
        />
        <Button variant="link" onClick={() => patchSession({ overlay: 'keys' })}>
          {t('settings.keysShow')}
        </Button>
      </div>
    </WorkDialog>
  );
}

interface ChoiceProps<Value extends string> {
  readonly title: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ title, ...rest }: ChoiceProps<Value>) {
  return (
    <div className={css.part}>
      <p className={css.name} aria-hidden>
        {title}
      </p>
      <Segments label={title} {...rest} />
    </div>
  );
}
