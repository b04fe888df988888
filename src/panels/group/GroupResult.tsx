import type { GroupView } from '../../scoring/group';
import { selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { Notice } from '../../ui/Notice';
import { TableBox } from '../method/TableBox';
import { DataTable } from '../sensitivity/DataTable';
import { TabPart } from '../sensitivity/TabPage';
import { useText } from '../useText';
import styles from './Group.module.css';
import type { Person } from './people';

interface GroupResultProps {
  readonly people: readonly Person[];
  readonly group: GroupView;
}

const SHOWN = 6;

/** How far the people agree, where they differ, and whether that matters for the first place. */
export function GroupResult({ people, group }: GroupResultProps) {
  const { t, number, percent, language } = useText();
  const regions = useApp(selectRegionMap);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const person = (id: string): string => people.find((one) => one.id === id)?.name ?? id;
  const region = (id: string): string => [...regions.values()].find((one) => one.id === id)?.names[language] ?? id;
  const winners = group.rankings.map(({ memberId, winners: ids }) =>
    t('group.winner', { name: person(memberId), list: ids.length === 0 ? '–' : ids.map(region).join(', ') }),
  );
  const { agreement } = group;
  return (
    <>
      <TabPart title={t('group.agree')} lead={t('group.agree.lead')}>
        <p className={styles.answer}>
          {agreement === undefined
            ? t('group.agree.none')
            : t(`group.agree.${agreement >= 0.9 ? 'strong' : agreement >= 0.7 ? 'fair' : 'weak'}`, {
                w: number(agreement, 2),
                regions: number(group.comparedRegions),
              })}
        </p>
        <Notice tone={group.sameWinner ? 'info' : 'warn'}>
          {group.sameWinner
            ? t('group.sameWinner', { list: (group.rankings[0]?.winners ?? []).map(region).join(', ') || '–' })
            : `${t('group.otherWinner')} ${winners.join(' · ')}`}
        </Notice>
      </TabPart>
      <TabPart title={t('group.differ')} lead={t('group.differ.lead')}>
        <div className={styles.tables}>
          <TableBox label={t('group.differ.weights')}>
            <DataTable
              caption={t('group.differ.weights')}
              heads={[t('compare.criterion'), t('group.least'), t('group.most'), t('group.spread')]}
              rows={group.disagreements.slice(0, SHOWN).map(({ criterionId, least, most, spread }) => ({
                key: criterionId,
                name: criteria.find(({ id }) => id === criterionId)?.names[language] ?? criterionId,
                cells: [
                  `${percent(least.share / 100)} (${person(least.memberId)})`,
                  `${percent(most.share / 100)} (${person(most.memberId)})`,
                  number(spread, 1),
                ],
              }))}
            />
          </TableBox>
          <TableBox label={t('group.differ.ranks')}>
            <DataTable
              caption={t('group.differ.ranks')}
              heads={[t('explore.list.region'), t('group.bestRank'), t('group.worstRank')]}
              rows={group.contested.slice(0, SHOWN).map(({ regionId, best, worst }) => ({
                key: regionId,
                name: region(regionId),
                cells: [
                  `${number(best.rank)} (${person(best.memberId)})`,
                  `${number(worst.rank)} (${person(worst.memberId)})`,
                ],
              }))}
            />
          </TableBox>
        </div>
      </TabPart>
    </>
  );
}
