import { selectRanked } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { useText } from '../useText';
import { RankLinesPart } from './RankLinesPart';
import { TabPage } from './TabPage';
import { TornadoPart } from './TornadoPart';

/** What the ranking does when one input moves: a weight over its whole range, or everything a little. */
export function SensitivityTab() {
  const { t } = useText();
  const hasRanks = useApp((state) => selectRanked(state).length > 0);
  return (
    <TabPage title={t('sensitivity.title')} lead={t('sensitivity.lead')}>
      {hasRanks ? (
        <>
          <RankLinesPart />
          <TornadoPart />
        </>
      ) : (
        <Notice tone="info">{t('sensitivity.nobody')}</Notice>
      )}
    </TabPage>
  );
}
