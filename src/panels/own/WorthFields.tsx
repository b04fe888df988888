import { THEMES } from '../../model/criterion';
import { OWN_LARGEST, OWN_SCALES } from '../../model/own';
import type { Tried } from '../../scoring/own/goalposts';
import { Button } from '../../ui/Button';
import { NumberField } from '../../ui/NumberField';
import { Segments } from '../../ui/Segments';
import { Select } from '../../ui/Select';
import { useText } from '../useText';
import { type Draft, postsOf } from './draft';
import styles from './Own.module.css';

interface WorthFieldsProps {
  readonly draft: Draft;
  readonly found: Tried;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** How values become points, in which theme, and with what weight. */
export function WorthFields({ draft, found, onChange }: WorthFieldsProps) {
  const { t } = useText();
  const { unit } = draft;
  const posts = postsOf(draft, found);
  const post = (end: 'low' | 'high') =>
    posts && (
      <NumberField
        label={t(`own.${end}`)}
        value={posts[end]}
        {...(unit !== '' && { unit })}
        min={-OWN_LARGEST}
        max={OWN_LARGEST}
        step={0.001}
        onChange={(value) => onChange({ posts: { ...posts, [end]: value } })}
      />
    );
  return (
    <>
      <div className={styles.pair}>
        <span aria-hidden>{t('own.direction')}</span>
        <Segments
          label={t('own.direction')}
          options={(['benefit', 'cost'] as const).map((value) => ({ value, label: t(`own.direction.${value}`) }))}
          value={draft.direction}
          onChange={(direction) => onChange({ direction })}
        />
      </div>
      <Select
        label={t('own.theme')}
        options={THEMES.map((value) => ({ value, label: t(`explore.theme.${value}`) }))}
        value={draft.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Select
        label={t('own.scale')}
        options={OWN_SCALES.map((value) => ({ value, label: t(`own.scale.${value}`) }))}
        value={draft.scale}
        onChange={(scale) => onChange({ scale })}
      />
      {post('low')}
      {post('high')}
      <p className={styles.note}>
        {t('own.posts')}{' '}
        {draft.posts !== undefined && (
          <Button variant="link" onClick={() => onChange({ posts: undefined })}>
            {t('own.propose')}
          </Button>
        )}
      </p>
      <NumberField
        label={t('own.share')}
        value={draft.share}
        min={0}
        max={100}
        step={1}
        onChange={(share) => onChange({ share })}
      />
    </>
  );
}
