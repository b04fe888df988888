import { useState } from 'react';
import type { CriterionId, RegionId } from '../../model/ids';
import { selectRanked } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { CheckList } from '../../ui/CheckList';
import { NumberField } from '../../ui/NumberField';
import { RegionPicker } from '../sensitivity/Pickers';
import { TabPart } from '../sensitivity/TabPage';
import { useText } from '../useText';
import { GapAnswer } from './GapAnswer';
import styles from './Inverse.module.css';

const USUAL_TOP = 10;

/** Which figures a region would have to better, and by how much, to stand in the first k. */
export function GapPart({ first }: { readonly first: RegionId }) {
  const { t } = useText();
  const ranked = useApp(selectRanked);
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const weights = useApp(({ scenario }) => scenario.weights);
  const [chosen, setChosen] = useState<RegionId>();
  const [top, setTop] = useState<number>();
  const [levers, setLevers] = useState<readonly CriterionId[]>();
  const regionId = ranked.some((score) => score.regionId === chosen) && chosen !== undefined ? chosen : first;
  const rank = ranked.find((score) => score.regionId === regionId)?.rank ?? 1;
  // The nearest question that is one: a place that the region does not have yet.
  const usual = rank > USUAL_TOP ? USUAL_TOP : Math.max(1, Math.min(3, rank - 1));
  const weighed = criteria.filter(({ id }) => (weights[id] ?? 0) > 0).map(({ id }) => id);
  const moving = levers ?? weighed;
  return (
    <TabPart
      title={t('change.gap')}
      lead={t('change.gap.lead')}
      controls={
        <>
          <RegionPicker label={t('explore.list.region')} value={regionId} onChange={setChosen} />
          <NumberField
            label={t('change.gap.top')}
            value={top ?? usual}
            min={1}
            max={95}
            step={1}
            onChange={(k) => setTop(Math.round(k))}
          />
        </>
      }
    >
      <details className={styles.levers}>
        <summary>
          {t('change.gap.levers')}{' '}
          <span className={styles.count}>{t('change.gap.chosen', { count: moving.length, of: weighed.length })}</span>
        </summary>
        <Levers ids={weighed} chosen={moving} onChange={setLevers} />
      </details>
      <GapAnswer regionId={regionId} top={top ?? usual} levers={moving} />
    </TabPart>
  );
}

interface LeversProps {
  readonly ids: readonly CriterionId[];
  readonly chosen: readonly CriterionId[];
  readonly onChange: (ids: readonly CriterionId[]) => void;
}

function Levers({ ids, chosen, onChange }: LeversProps) {
  const { t, language } = useText();
  const criteria = useApp(({ atlas }) => atlas.criteria);
  const options = criteria
    .filter(({ id }) => ids.includes(id))
    .map(({ id, names, theme }) => ({ value: id, label: names[language], detail: t(`explore.theme.${theme}`) }));
  return (
    <CheckList
      label={t('change.gap.levers')}
      filterLabel={t('sources.search')}
      emptyText={t('sources.none')}
      options={options}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
