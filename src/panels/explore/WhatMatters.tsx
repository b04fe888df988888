import { useMemo, useState } from 'react';
import type { Theme } from '../../model/criterion';
import { selectEffectiveWeights } from '../../state/select';
import { useApp } from '../../state/store';
import { Section } from '../../ui/Section';
import { Panel } from '../frame/Panel';
import { laterPanel } from '../frame/words';
import { useText } from '../useText';
import { PresetPicker } from './PresetPicker';
import { ResetWeights } from './ResetWeights';
import { sharesView } from './sharesView';
import { ThemeRow } from './ThemeRow';
import { useLagging } from './useLagging';
import styles from './WhatMatters.module.css';

const WeightsDoor = laterPanel(async () => (await import('../weights/WeightsDoor')).WeightsDoor);
const OwnDoor = laterPanel(async () => (await import('../own/OwnDoor')).OwnDoor);

/** Weights by theme and criterion, and the presets they may start from. */
export function WhatMatters() {
  const { t } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const weights = useApp(({ scenario }) => scenario.weights);
  const locked = useApp(({ scenario }) => scenario.locked);
  const effective = useApp(selectEffectiveWeights);
  const now = useMemo(() => ({ criteria, weights, effective, locked }), [criteria, weights, effective, locked]);
  const shown = useLagging(now, isMoved);
  const themes = useMemo(() => sharesView(shown), [shown]);
  const [open, setOpen] = useState<Theme>();
  return (
    <Section title={t('explore.weights.title')} aux={<ResetWeights />}>
      <PresetPicker />
      <p className={styles.band}>{t('explore.weights.band')}</p>
      {themes.map((share) => (
        <ThemeRow
          key={share.theme}
          share={share}
          open={open === share.theme}
          onToggle={() => setOpen(open === share.theme ? undefined : share.theme)}
        />
      ))}
      <div className={styles.door}>
        <Panel isQuiet>
          <WeightsDoor />
          <OwnDoor />
        </Panel>
      </div>
      <p className={styles.missing}>{t('explore.weights.missing')}</p>
    </Section>
  );
}

type Given = Parameters<typeof sharesView>[0];

/** True where only weights differ, as while a slider moves. */
function isMoved(shown: Given, now: Given): boolean {
  return shown.criteria === now.criteria && shown.locked === now.locked && shown.weights !== now.weights;
}
