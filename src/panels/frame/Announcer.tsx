import { useEffect, useRef, useState } from 'react';
import type { RegionId } from '../../model/ids';
import type { RankRange, RegionScore } from '../../model/score';
import { selectFirmness, selectRanking, selectRegionMap } from '../../state/select';
import { useApp } from '../../state/store';
import { isSurfaceLevel } from '../../state/surface/shown';
import { useText } from '../useText';

const REST_MS = 800;

/** Tells screen readers what a selection or a change of weights did; waits until the hand rests. */
export function Announcer() {
  const text = useText();
  const ranking = useApp(selectRanking);
  const regions = useApp(selectRegionMap);
  const firmness = useApp(selectFirmness);
  const selection = useApp((state) => state.scenario.selection);
  const [words, setWords] = useState('');
  const nameOf = (id: RegionId): string => regions.get(id)?.names[text.language] ?? id;
  const selected = selection.type === 'region' ? selection.id : undefined;
  const score = ranking.find(({ regionId }) => regionId === selected);
  const first = ranking[0]?.rank === undefined ? undefined : ranking[0].regionId;
  const known = useRef(first);
  // The panel of the ground says for itself what has changed.
  const isSurface = useApp(isSurfaceLevel);

  const spoken = useRef({ select: '', order: '' });
  // Ranges of an order that has changed since say nothing about this one.
  const range = selected !== undefined && firmness?.fresh ? firmness.ranges.get(selected) : undefined;
  spoken.current.select = score === undefined ? '' : selectedWords(text, nameOf(score.regionId), score, range);
  spoken.current.order = first === undefined ? '' : text.t('announce.order', { name: nameOf(first) });

  useEffect(() => {
    if (selected !== undefined) setWords(spoken.current.select);
  }, [selected]);
  useEffect(() => {
    if (first === known.current) return;
    const before = known.current;
    known.current = first;
    if (before === undefined || isSurface) return;
    const timer = setTimeout(() => setWords(spoken.current.order), REST_MS);
    return () => clearTimeout(timer);
  }, [first, isSurface]);

  return (
    <p className="visually-hidden" role="status" aria-live="polite" data-testid="announcer">
      {words}
    </p>
  );
}

function selectedWords(
  { t, number }: ReturnType<typeof useText>,
  name: string,
  { rank, score }: RegionScore,
  range: RankRange | undefined,
): string {
  if (rank === undefined || score === undefined) return t('announce.unranked', { name });
  const said = { name, rank: number(rank), score: number(score) };
  if (range === undefined) return t('announce.selected', said);
  return t('announce.selectedRange', { ...said, low: number(range.low), high: number(range.high) });
}
