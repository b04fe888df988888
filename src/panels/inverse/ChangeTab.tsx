import type { RegionId } from '../../model/ids';
import { patchSession } from '../../state/actions';
import { selectRanked } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { TabPage } from '../sensitivity/TabPage';
import { useText } from '../useText';
import { FlipPart } from './FlipPart';
import { GapPart } from './GapPart';
import { RedTeamPart } from './RedTeamPart';

/** What would have to change for the ranking to come out otherwise: figures, weights, arguments. */
export function ChangeTab() {
  const { t } = useText();
  const ranked = useApp(selectRanked);
  const method = useApp(({ scenario }) => scenario.method);
  const selected = useApp(({ scenario: { selection } }) => (selection.type === 'region' ? selection.id : undefined));
  const pair = useApp(({ session }) => session.pair);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) {
    return (
      <TabPage title={t('change.title')} lead={t('change.lead')}>
        <Notice tone="info">{t('change.tooFew')}</Notice>
      </TabPage>
    );
  }
  const isRanked = (id: RegionId | undefined): id is RegionId => ranked.some(({ regionId }) => regionId === id);
  const winner = isRanked(pair.winner) ? pair.winner : first.regionId;
  const other = selected !== winner && isRanked(selected) ? selected : second.regionId;
  const rival = isRanked(pair.rival) && pair.rival !== winner ? pair.rival : other === winner ? first.regionId : other;
  return (
    <TabPage title={t('change.title')} lead={t('change.lead')}>
      {method !== 'weighted_sum' && (
        <Notice tone="info">{t('change.sumOnly', { method: t(`explore.method.${method}`) })}</Notice>
      )}
      <GapPart first={rival} />
      <FlipPart pair={{ winner, rival }} onPair={(chosen) => patchSession({ pair: chosen })} />
      <RedTeamPart pair={{ winner, rival }} />
    </TabPage>
  );
}
