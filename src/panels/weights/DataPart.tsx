import { useMemo, useState } from 'react';
import { OBJECTIVE, type Objective, objectiveWeights } from '../../scoring/weighting/fromData';
import { sharesOf } from '../../scoring/weights';
import { adoptWeights } from '../../state/inverse';
import { selectPrepared } from '../../state/select';
import { selectRanked } from '../../state/sensitivity';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import { TableBox } from '../method/TableBox';
import { DataTable } from '../sensitivity/DataTable';
import { useText } from '../useText';
import styles from './Weights.module.css';

/** What the figures alone would say: weights by how far a criterion tells the regions apart. A reference, no opinion. */
export function DataPart({ onClose }: { readonly onClose: () => void }) {
  const { t, percent, language } = useText();
  const prepared = useApp(selectPrepared);
  const ranked = useApp(selectRanked);
  const weights = useApp(({ scenario }) => scenario.weights);
  const [chosen, setChosen] = useState<Objective>('critic');
  const found = useMemo(() => {
    const slots = ranked.map(({ regionId }) => prepared.regions.findIndex(({ id }) => id === regionId));
    return objectiveWeights(prepared, slots);
  }, [prepared, ranked]);
  const now = sharesOf(
    weights,
    prepared.criteria.map(({ id }) => id),
  );
  const own = found.weights[chosen];
  return (
    <div className={styles.part}>
      <p className={styles.lead}>{t('weights.data.lead', { regions: found.regions })}</p>
      {OBJECTIVE.every((id) => found.weights[id] === undefined) ? (
        <Notice tone="info">{t('weights.data.none')}</Notice>
      ) : (
        <>
          <TableBox label={t('weights.way.data')}>
            <DataTable
              heads={[t('compare.criterion'), t('change.shareNow'), ...OBJECTIVE.map((id) => t(`weights.data.${id}`))]}
              rows={prepared.criteria.map(({ id, names }) => ({
                key: id,
                name: names[language],
                cells: [
                  percent((now[id] ?? 0) / 100, 1),
                  ...OBJECTIVE.map((method) => {
                    const share = found.weights[method]?.[id];
                    return share === undefined ? '–' : percent(share / 100, 1);
                  }),
                ],
              }))}
            />
          </TableBox>
          <div className={styles.actions}>
            <Select
              hideLabel
              label={t('weights.way.data')}
              options={OBJECTIVE.map((value) => ({ value, label: t(`weights.data.${value}`) }))}
              value={chosen}
              onChange={setChosen}
            />
            <Button
              variant="primary"
              disabled={own === undefined}
              onClick={() => {
                if (own) adoptWeights('undo.weighting', own);
                onClose();
              }}
            >
              {t('weights.use')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
