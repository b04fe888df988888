import { useMemo, useState } from 'react';
import { selectCompared, setCompared } from '../../state/compared';
import { selectEffectiveWeights, selectScores } from '../../state/select';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { DocumentButton } from '../exports/DocumentButton';
import { FullView } from '../FullView';
import { useText } from '../useText';
import { AddRegion } from './AddRegion';
import styles from './Compare.module.css';
import { CompareEmpty } from './CompareEmpty';
import { CompareRows } from './CompareRows';
import { CompareSide } from './CompareSide';
import { CompareTable } from './CompareTable';
import { comparedThemes } from './compared';
import { Lineup } from './Lineup';
import type { InsetDrawing } from './MapInset';

interface CompareViewProps {
  /** 0..6: the class of a score on the map, for the points of the chart. */
  readonly classOf: (score: number) => number;
  /** How the small map is drawn. */
  readonly drawing: InsetDrawing;
}

const SHOWS = ['bars', 'lineup', 'data'] as const;
type Shows = (typeof SHOWS)[number];

/** Up to six regions on the same ruler. */
export function CompareView({ classOf, drawing }: CompareViewProps) {
  const { t } = useText();
  const regions = useApp(selectCompared);
  const scores = useApp(selectScores);
  const weights = useApp(selectEffectiveWeights);
  const atlas = useApp((state) => state.atlas);
  const [shows, setShows] = useState<Shows>('bars');
  const blocks = useMemo(() => comparedThemes({ atlas, regions, scores, weights }), [atlas, regions, scores, weights]);
  const isEmpty = regions.length === 0;
  return (
    <FullView
      title={isEmpty ? t('compare.title') : t('compare.titleOf', { count: regions.length })}
      lead={t(!isEmpty && shows === 'bars' ? 'compare.ruler' : 'compare.lead')}
      tools={
        <>
          <AddRegion />
          {!isEmpty && (
            <>
              <Segments
                label={t('compare.shows')}
                options={SHOWS.map((value) => ({ value, label: t(`compare.shows.${value}`) }))}
                value={shows}
                onChange={setShows}
              />
              {regions.length > 1 && (
                <DocumentButton ask={{ document: 'comparison' }} name={t('documents.kind.comparison')} size="normal" />
              )}
              <Button variant="quiet" onClick={() => setCompared([])}>
                {t('compare.clear')}
              </Button>
            </>
          )}
        </>
      }
    >
      {isEmpty && <CompareEmpty />}
      {!isEmpty && shows === 'lineup' && <Lineup regions={regions} />}
      {!isEmpty && shows === 'data' && <CompareTable regions={regions} blocks={blocks} />}
      {!isEmpty && shows === 'bars' && (
        <div className={styles.columns}>
          <CompareRows regions={regions} blocks={blocks} />
          <CompareSide regions={regions} blocks={blocks} classOf={classOf} drawing={drawing} />
        </div>
      )}
    </FullView>
  );
}
