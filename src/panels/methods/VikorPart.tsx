import { selectRegionMap } from '../../state/select';
import { selectMethodComparison } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { Tag } from '../../ui/Tag';
import { TabPart } from '../sensitivity/TabPage';
import { useText } from '../useText';
import styles from './Methods.module.css';

/** What VIKOR asks before it names a winner. */
export function VikorPart() {
  const { t, language, number } = useText();
  const { vikor, regionIds } = useApp(selectMethodComparison);
  const regions = useApp(selectRegionMap);
  if (vikor === undefined) return null;
  const { acceptableAdvantage, acceptableStability, compromise } = vikor;
  const list = compromise.map((id) => regions.get(id)?.names[language] ?? id).join(', ');
  const condition = (holds: boolean, words: string) => (
    <li>
      <Tag tone={holds ? 'good' : 'warn'}>{t(holds ? 'methods.vikor.holds' : 'methods.vikor.fails')}</Tag> {words}
    </li>
  );
  return (
    <TabPart title={t('methods.vikor')} lead={t('methods.vikor.lead')}>
      <ul className={styles.conditions}>
        {condition(acceptableAdvantage, t('methods.vikor.advantage', { least: number(1 / (regionIds.length - 1), 3) }))}
        {condition(acceptableStability, t('methods.vikor.stability'))}
      </ul>
      <p className={styles.note}>{t('methods.vikor.set', { count: compromise.length, list })}</p>
    </TabPart>
  );
}
