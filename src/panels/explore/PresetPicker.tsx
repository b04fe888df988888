import { PRESETS, type PresetId, presetById, presetOf } from '../../scoring/presets';
import { change } from '../../state/actions';
import { useApp } from '../../state/store';
import { Select } from '../../ui/Select';
import { useText } from '../useText';
import styles from './WhatMatters.module.css';

/** Named sets of weights, each with the sentence that says where it comes from. */
export function PresetPicker() {
  const { t, language } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const chosen = useApp(({ scenario, atlas }) => presetOf(scenario.weights, atlas.criteria));
  const options: { value: PresetId | 'custom'; label: string }[] = PRESETS.map(({ id, names }) => ({
    value: id,
    label: names[language],
  }));
  if (chosen === 'custom') options.unshift({ value: 'custom', label: t('explore.preset.custom') });
  const apply = (id: PresetId | 'custom'): void => {
    if (id !== 'custom') change('undo.preset', { weights: presetById(id).weights(criteria) });
  };
  return (
    <div className={styles.preset}>
      <Select label={t('explore.preset.label')} hideLabel options={options} value={chosen} onChange={apply} />
      <p className={styles.origin}>
        {chosen === 'custom' ? t('explore.preset.customOrigin') : presetById(chosen).origin[language]}
      </p>
    </div>
  );
}
