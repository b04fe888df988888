import { COMPARED_METHODS } from '../../scoring/comparedScores';
import { selectMethodComparison, selectRanked } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import { TabPage, TabPart } from '../sensitivity/TabPage';
import { useText } from '../useText';
import { Leaders } from './Leaders';
import styles from './Methods.module.css';
import { RanksByMethod } from './RanksByMethod';
import { VikorPart } from './VikorPart';

/** The same regions and weights under six methods. */
export function MethodsTab() {
  const { t } = useText();
  const count = useApp((state) => selectRanked(state).length);
  if (count < 2) {
    return (
      <TabPage title={t('methods.title')} lead={t('methods.lead')}>
        <Notice tone="info">{t('methods.tooFew')}</Notice>
      </TabPage>
    );
  }
  return (
    <TabPage title={t('methods.title')} lead={t('methods.lead')}>
      <Leaders />
      <RanksByMethod />
      <Pays />
      <VikorPart />
    </TabPage>
  );
}

/** What each method lets a strength pay for. */
function Pays() {
  const { t } = useText();
  const method = useApp(({ scenario }) => scenario.method);
  const hasGaps = useApp((state) => selectMethodComparison(state).regionIds.length < selectRanked(state).length);
  return (
    <TabPart title={t('methods.pays')} lead={t('methods.pays.lead')}>
      <dl className={styles.pays}>
        {COMPARED_METHODS.map((id) => (
          <div key={id}>
            <dt>
              {t(`methods.name.${id}`)} {id === method && <Tag tone="copper">{t('method.inUse')}</Tag>}
            </dt>
            <dd>{t(`methods.pays.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('methods.onGoalposts')}</p>
      {hasGaps && <p className={styles.note}>{t('methods.leftOut')}</p>}
    </TabPart>
  );
}
