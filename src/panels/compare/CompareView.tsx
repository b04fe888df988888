import { useMemo, useState } from 'react';
import { clearCompared, selectComparedSites } from '../../state/compared';
import { selectEffectiveWeights } from '../../state/select';
import { useApp } from '../../state/store';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { regionsOf } from '../../views/contender';
import { DocumentButton } from '../exports/DocumentButton';
import { FullView } from '../FullView';
import { useText } from '../useText';
import { AddPlace } from './AddPlace';
import { CompareBars } from './CompareBars';
import { CompareEmpty } from './CompareEmpty';
import { CompareTable } from './CompareTable';
import { comparedThemes, measureLines } from './compared';
import type { InsetDrawing } from './insetView';
import { Lineup } from './Lineup';
import { SitesState } from './SitesState';
import { useContenders } from './useContenders';

interface CompareViewProps {
  /** 0..6: the class of a score on the map, for the points of the chart. */
  readonly classOf: (score: number) => number;
  /** How the small map is drawn. */
  readonly drawing: InsetDrawing;
}

const SHOWS = ['bars', 'lineup', 'data'] as const;
type Shows = (typeof SHOWS)[number];

/** Up to six regions and sites on the same ruler. */
export function CompareView({ classOf, drawing }: CompareViewProps) {
  const { t } = useText();
  const contenders = useContenders();
  const regions = regionsOf(contenders);
  const siteCount = useApp(({ scenario }) => selectComparedSites(scenario).length);
  const siteWeights = useApp(({ scenario }) => scenario.sites.weights);
  const weights = useApp(selectEffectiveWeights);
  const atlas = useApp((state) => state.atlas);
  const [shows, setShows] = useState<Shows>('bars');
  const blocks = useMemo(() => comparedThemes({ atlas, contenders, weights }), [atlas, contenders, weights]);
  const count = regions.length + siteCount;
  const isEmpty = count === 0;
  return (
    <FullView
      title={isEmpty ? t('compare.title') : t(siteCount === 0 ? 'compare.titleOf' : 'compare.site.titleOf', { count })}
      lead={t(!isEmpty && shows === 'bars' ? 'compare.ruler' : 'compare.lead')}
      tools={
        <>
          <AddPlace />
          {!isEmpty && (
            <>
              <Segments
                label={t('compare.shows')}
                options={SHOWS.map((value) => ({ value, label: t(`compare.shows.${value}`) }))}
                value={shows}
                onChange={setShows}
              />
              {count > 1 && (
                <DocumentButton ask={{ document: 'comparison' }} name={t('documents.kind.comparison')} size="normal" />
              )}
              <Button variant="quiet" onClick={clearCompared}>
                {t('compare.clear')}
              </Button>
            </>
          )}
        </>
      }
    >
      {isEmpty && <CompareEmpty />}
      <SitesState />
      {!isEmpty && shows === 'lineup' && <Lineup contenders={contenders} />}
      {contenders.length > 0 && shows === 'data' && (
        <CompareTable
          contenders={contenders}
          measures={measureLines(contenders, weights, siteWeights)}
          blocks={blocks}
        />
      )}
      {contenders.length > 0 && shows === 'bars' && (
        <CompareBars contenders={contenders} blocks={blocks} classOf={classOf} drawing={drawing} />
      )}
    </FullView>
  );
}
