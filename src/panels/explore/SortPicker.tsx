import { memo } from 'react';
import { useApp } from '../../state/store';
import { Select } from '../../ui/Select';
import { useText } from '../useText';
import styles from './RankingPanel.module.css';
import { BY_SCORE, type SortBy, sortChoices, sortKey } from './rankingRows';

interface SortPickerProps {
  readonly sort: SortBy;
  readonly onChange: (sort: SortBy) => void;
}

/** Orders the list by score, by a theme or by a criterion. */
export const SortPicker = memo(function SortPicker({ sort, onChange }: SortPickerProps) {
  const { t, language } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const choices = sortChoices(criteria);
  const labelOf = (choice: SortBy): { label: string; group?: string } => {
    switch (choice.type) {
      case 'score':
        return { label: t('explore.sort.score') };
      case 'theme':
        return { label: t(`explore.theme.${choice.theme}`), group: t('explore.sort.themes') };
      case 'criterion':
        return {
          label: criteria.find(({ id }) => id === choice.id)?.names[language] ?? choice.id,
          group: t('explore.sort.criteria'),
        };
    }
  };
  return (
    <div className={styles.sort}>
      <span aria-hidden>{t('explore.sort.label')}</span>
      <Select
        label={t('explore.sort.label')}
        hideLabel
        size="small"
        options={choices.map((choice) => ({ value: sortKey(choice), ...labelOf(choice) }))}
        value={sortKey(sort)}
        onChange={(key) => onChange(choices.find((choice) => sortKey(choice) === key) ?? BY_SCORE)}
      />
    </div>
  );
});
