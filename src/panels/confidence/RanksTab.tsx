import { useText } from '../useText';

/** The ranks that every region takes over the draws. */
export function RanksTab() {
  const { t } = useText();
  return <h2>{t('confidence.title')}</h2>;
}
