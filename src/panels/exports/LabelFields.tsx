import { useState } from 'react';
import type { WhiteLabel } from '../../exports/order';
import { accentOf, COPPER, contrastToWhite } from '../../exports/pdf/colours';
import { logoType, MOST_LOGO_BYTES } from '../../exports/pdf/logo';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import css from './Documents.module.css';

interface LabelFieldsProps {
  readonly label: WhiteLabel;
  readonly onChange: (label: WhiteLabel) => void;
}

/** Name, logo and colour of whoever hands the document out; kept while the page is open. */
export function LabelFields({ label, onChange }: LabelFieldsProps) {
  const { t, number } = useText();
  const [isBad, setBad] = useState(false);
  const accent = label.accent ?? COPPER;
  const isPale = accentOf({ accent }) !== accent || contrastToWhite(accent) < 4.5;
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const type = file.size > MOST_LOGO_BYTES ? undefined : logoType(bytes);
    setBad(type === undefined);
    if (type !== undefined) onChange({ ...label, logo: { type, bytes } });
  };
  const withoutLogo = (): void => {
    const { logo: _gone, ...rest } = label;
    onChange(rest);
  };
  const name = (value: string): void => {
    const { name: _old, ...rest } = label;
    onChange(value.trim() === '' ? rest : { ...rest, name: value });
  };
  return (
    <Disclosure title={t('documents.label')}>
      <div className={css.fields}>
        <label className={css.field}>
          {t('documents.label.name')}
          <input
            type="text"
            maxLength={60}
            defaultValue={label.name ?? ''}
            onChange={({ target }) => name(target.value)}
          />
        </label>
        <label className={css.field}>
          {t('documents.label.logo')}
          <input
            type="file"
            accept="image/png,image/jpeg"
            onChange={({ target }) => void take(target.files?.[0] ?? undefined)}
          />
        </label>
        {label.logo !== undefined && (
          <Button size="small" onClick={withoutLogo}>
            {t('documents.label.logo.remove')}
          </Button>
        )}
        {isBad && <Notice tone="warn">{t('documents.label.logo.bad', { mb: number(MOST_LOGO_BYTES / 1e6) })}</Notice>}
        <label className={css.field}>
          {t('documents.label.accent')}
          <input type="color" value={accent} onChange={({ target }) => onChange({ ...label, accent: target.value })} />
          <span className={css.note}>{t(isPale ? 'documents.label.accent.dark' : 'documents.label.accent.good')}</span>
        </label>
      </div>
    </Disclosure>
  );
}
