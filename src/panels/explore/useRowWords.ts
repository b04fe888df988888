import { useMemo } from 'react';
import { useText } from '../useText';
import type { RankingRow } from './rankingRows';
import { knownWords, placeWords, provisionalWords, spokenPlace, spokenRest } from './rowWords';

/** The words of a row, made anew only when what they say has changed: while a slider is dragged most of them stay. */
export function useRowWords(row: RankingRow, inCountry: boolean) {
  const text = useText();
  const { region, range, rank, inBand, provisional } = row;
  const overall = row.score.rank;
  const score = Math.round(row.score.score ?? 0);
  const coverage = Math.round(row.score.coverage * 100) / 100;
  const place = useMemo(
    () => placeWords(text, { region, range, overall: inCountry ? overall : undefined }),
    [text, region, range, inCountry ? overall : undefined],
  );
  const known = useMemo(
    () => (provisional ? provisionalWords(text, coverage) : knownWords(text, coverage)),
    [text, provisional, coverage],
  );
  const head = useMemo(() => spokenPlace(text, { region, rank, score }), [text, region, rank, score]);
  const rest = useMemo(
    () => spokenRest(text, { range, inBand, coverage, provisional }),
    [text, range, inBand, coverage, provisional],
  );
  return { place, known, label: `${head}, ${rest}` };
}
