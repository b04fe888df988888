import { memo } from 'react';
import { patchSession } from '../../state/actions';
import type { RankingView } from '../../state/store';
import { Segments } from '../../ui/Segments';
import { useText } from '../useText';

const VIEWS: readonly RankingView[] = ['list', 'scatter', 'table'];

/** The same ranking as a list, on two axes, or as a table of its figures. */
export const ViewSegments = memo(function ViewSegments({ view }: { readonly view: RankingView }) {
  const { t } = useText();
  return (
    <Segments
      label={t('explore.ranking.view')}
      options={VIEWS.map((value) => ({ value, label: t(`explore.ranking.view.${value}`) }))}
      value={view}
      onChange={(next) => patchSession({ rankingView: next })}
    />
  );
});
