import { DELIMITERS, ENCODINGS, type ImportIssue, type TextSettings } from '../../model/imported';
import type { MessageKey } from '../../text/messages/en';
import { Select } from '../../ui/Select';
import { useText } from '../useText';
import styles from './Import.module.css';
import { issueSentence } from './words';

interface SettingsPartProps {
  readonly settings: TextSettings;
  readonly warnings: readonly ImportIssue[];
  readonly onChange: (settings: TextSettings) => void;
}

const DELIMITER_NAMES: Readonly<Record<TextSettings['delimiter'], MessageKey>> = {
  ',': 'data.delimiter.comma',
  ';': 'data.delimiter.semicolon',
  '\t': 'data.delimiter.tab',
  '|': 'data.delimiter.bar',
};
const ENCODING_NAMES: Readonly<Record<TextSettings['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

/** How the text is read: found in the file, shown, and changed here where it was guessed wrong. */
export function SettingsPart({ settings, warnings, onChange }: SettingsPartProps) {
  const text = useText();
  const { t } = text;
  const change = (part: Partial<TextSettings>): void => onChange({ ...settings, ...part });
  return (
    <section className={styles.part} aria-label={t('data.settings')}>
      <h3 className={styles.heading}>{t('data.settings')}</h3>
      <div className={styles.row}>
        <Select
          label={t('data.encoding')}
          size="small"
          options={ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] }))}
          value={settings.encoding}
          onChange={(encoding) => change({ encoding })}
        />
        <Select
          label={t('data.delimiter')}
          size="small"
          options={DELIMITERS.map((value) => ({ value, label: t(DELIMITER_NAMES[value]) }))}
          value={settings.delimiter}
          onChange={(delimiter) => change({ delimiter })}
        />
        <Select
          label={t('data.decimal')}
          size="small"
          options={(['.', ','] as const).map((value) => ({
            value,
            label: t(value === '.' ? 'data.decimal.point' : 'data.decimal.comma'),
          }))}
          value={settings.decimal}
          onChange={(decimal) => change({ decimal })}
        />
        <Select
          label={t('data.firstRow')}
          size="small"
          options={[
            { value: 'names', label: t('data.firstRow.names') },
            { value: 'values', label: t('data.firstRow.values') },
          ]}
          value={settings.header ? 'names' : 'values'}
          onChange={(value) => change({ header: value === 'names' })}
        />
      </div>
      {warnings.map((warning) => (
        <p key={JSON.stringify(warning.got)} className={styles.note}>
          {issueSentence(warning, text)}
        </p>
      ))}
    </section>
  );
}
