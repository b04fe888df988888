import type { FlipFinding } from '../../scoring/inverse/flip';
import { adoptWeights, selectFlip } from '../../state/inverse';
import { selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { TableBox } from '../method/TableBox';
import { DataTable } from '../sensitivity/DataTable';
import { RegionPicker } from '../sensitivity/Pickers';
import { TabPart } from '../sensitivity/TabPage';
import { useText } from '../useText';
import styles from './Inverse.module.css';
import type { Pair } from './pair';

interface FlipPartProps {
  readonly pair: Pair;
  readonly onPair: (pair: Pair) => void;
}

/** How little the weights would have to move for the rival to pass. */
export function FlipPart({ pair, onPair }: FlipPartProps) {
  const { t } = useText();
  const { winner, rival } = pair;
  const locked = useApp(({ scenario }) => scenario.locked.length);
  return (
    <TabPart
      title={t('change.flip')}
      lead={t('change.flip.lead', { locked })}
      controls={
        <>
          <RegionPicker
            label={t('change.winner')}
            value={winner}
            onChange={(id) => onPair({ winner: id, rival: id === rival ? winner : rival })}
          />
          <RegionPicker
            label={t('change.rival')}
            value={rival}
            onChange={(id) => onPair({ winner: id === winner ? rival : winner, rival: id })}
          />
        </>
      }
    >
      <FlipAnswer {...pair} />
    </TabPart>
  );
}

function FlipAnswer({ winner, rival }: Pair) {
  const { t, number, language } = useText();
  const flip = useApp((state) => selectFlip(state, winner, rival));
  const regions = useApp(selectRegionMap);
  const names = {
    winner: regions.get(winner)?.names[language] ?? winner,
    rival: regions.get(rival)?.names[language] ?? rival,
  };
  switch (flip.type) {
    case 'already':
      return <Notice tone="info">{t('change.flip.already', names)}</Notice>;
    case 'impossible':
      return <Notice tone="info">{t('change.flip.impossible', names)}</Notice>;
    case 'unranked':
      return <Notice tone="info">{t('change.flip.unranked', names)}</Notice>;
    case 'flip':
      return (
        <>
          <p className={styles.answer}>
            {t('change.flip.answer', {
              ...names,
              moved: number(flip.distance / 2, 1),
              rank: flip.rivalRank ?? 0,
            })}
          </p>
          <Moves flip={flip} />
          <p className={styles.note}>
            {flip.provenShare < 1
              ? t('change.flip.proven', { share: number(Math.ceil(1000 * (1 - flip.provenShare)) / 10, 1) })
              : t('change.flip.exact')}
          </p>
          <Button onClick={() => adoptWeights('undo.flip', flip.weights)}>{t('change.flip.use')}</Button>
        </>
      );
  }
}

function Moves({ flip }: { readonly flip: Extract<FlipFinding, { type: 'flip' }> }) {
  const { t, percent, signed, language } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  return (
    <TableBox label={t('change.flip')}>
      <DataTable
        heads={[t('compare.criterion'), t('change.shareNow'), t('change.shareThen'), t('change.move')]}
        rows={flip.moves.map(({ criterionId, fromShare, toShare, change }) => ({
          key: criterionId,
          name: criteria.find(({ id }) => id === criterionId)?.names[language] ?? criterionId,
          cells: [percent(fromShare / 100, 1), percent(toShare / 100, 1), signed(change, 1)],
        }))}
      />
    </TableBox>
  );
}
