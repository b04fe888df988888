import { useState } from 'react';
import type { CriterionId, RegionId } from '../../model/ids';
import type { RankLines } from '../../scoring/sensitivity/rankLines';
import { selectEffectiveWeights, selectRegionMap } from '../../state/select';
import { selectFocus, selectRankLines } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Slider } from '../../ui/Slider';
import { useText } from '../useText';
import { CriterionPicker } from './Pickers';
import { RankChart } from './RankChart';
import { RankTable } from './RankTable';
import styles from './Sensitivity.module.css';
import { TabPart } from './TabPage';
import { leadSentence, spanAt } from './wording';

/** The ranks of the leaders while one criterion's share goes from nothing to everything. */
export function RankLinesPart() {
  const { t } = useText();
  const weights = useApp(selectEffectiveWeights);
  const focus = useApp(selectFocus);
  const [chosen, setChosen] = useState<CriterionId>();
  const criterionId = useApp(({ atlas }) => chosen ?? heaviest(atlas.criteria, weights));
  const [isTable, setTable] = useState(false);
  if (criterionId === undefined) return null;
  return (
    <TabPart
      title={t('sensitivity.lines')}
      lead={t('sensitivity.lines.lead')}
      controls={
        <>
          <CriterionPicker label={t('compare.criterion')} value={criterionId} onChange={setChosen} />
          <Button aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {t(isTable ? 'sensitivity.showChart' : 'compare.showData')}
          </Button>
        </>
      }
    >
      <Lines key={criterionId} criterionId={criterionId} focus={focus} isTable={isTable} />
    </TabPart>
  );
}

interface LinesProps {
  readonly criterionId: CriterionId;
  readonly focus: RegionId | undefined;
  readonly isTable: boolean;
}

function Lines({ criterionId, focus, isTable }: LinesProps) {
  const { t } = useText();
  const found = useApp((state) => selectRankLines(state, criterionId, focus));
  if (found === undefined) return <Notice tone="info">{t('sensitivity.onlyOne')}</Notice>;
  return isTable ? <RankTable found={found} /> : <Chart found={found} focus={focus} />;
}

function Chart({ found, focus }: { readonly found: RankLines; readonly focus: RegionId | undefined }) {
  const text = useText();
  const { t, percent } = text;
  const regions = useApp(selectRegionMap);
  const name = useApp(({ atlas }) => atlas.criteria.find(({ id }) => id === found.criterionId)?.names[text.language]);
  const [looked, setLooked] = useState<number>();
  const share = looked ?? found.shareNow;
  const nameOf = (id: RegionId): string => regions.get(id)?.names[text.language] ?? id;
  const first = found.lines
    .flatMap(({ regionId, spans }) => {
      const rank = spanAt(spans, share)?.rank;
      return rank === undefined ? [] : [{ regionId, rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 3);
  return (
    <div className={styles.lines}>
      <RankChart found={found} focus={focus} share={share} nameOf={nameOf} />
      <div className={styles.share}>
        <Slider
          label={t('sensitivity.share', { name: name ?? found.criterionId })}
          value={Math.round(share * 1000) / 10}
          min={0}
          max={100}
          step={1}
          valueText={percent(share, 1)}
          onChange={(points) => setLooked(points / 100)}
        />
      </div>
      <p className={styles.at}>
        {t('sensitivity.at', {
          share: percent(share, 1),
          list: first.map(({ regionId, rank }) => `${rank}. ${nameOf(regionId)}`).join(' · '),
        })}
      </p>
      <p className={styles.leads}>{leadSentence(found, text, nameOf)}</p>
    </div>
  );
}

function heaviest(
  criteria: readonly { readonly id: CriterionId }[],
  weights: Readonly<Record<CriterionId, number>>,
): CriterionId | undefined {
  return [...criteria].sort((a, b) => (weights[b.id] ?? 0) - (weights[a.id] ?? 0))[0]?.id;
}
