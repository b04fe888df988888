import { useState } from 'react';
import { type Matched, withField } from '../../exports/rfi/answered';
import type { Questionnaire } from '../../exports/rfi/read';
import type { RegionId } from '../../model/ids';
import { patchSession } from '../../state/actions';
import { selectRanking } from '../../state/select';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import { WorkDialog } from '../work/WorkDialog';
import { AnswersPart } from './AnswersPart';
import { type Kept, keepAnswers, keptAnswers } from './kept';
import { LoadPart } from './LoadPart';
import { RegionPicker } from './RegionPicker';
import styles from './Rfi.module.css';
import type { SaveBytes } from './save';
import { useBasis } from './useBasis';

const close = (): void => patchSession({ overlay: 'none' });

/** A questionnaire in, sourced answers and marked gaps out; for one region. */
export function RfiDialog({ save }: { readonly save: SaveBytes }) {
  const { t } = useText();
  const basis = useBasis();
  const first = useFirstRegion();
  const [state, setState] = useState<Kept | undefined>(keptAnswers);
  const [regionId, setRegion] = useState<RegionId | undefined>(state?.regionId ?? first);
  const put = (next: Kept | undefined): void => {
    keepAnswers(next);
    setState(next);
  };
  const answer = (questionnaire: Questionnaire, questions: readonly Matched[]): void => {
    if (regionId !== undefined) put({ questionnaire, questions, regionId });
  };
  const choose = (id: RegionId): void => {
    setRegion(id);
    if (state !== undefined) put({ ...state, regionId: id });
  };
  const match = (index: number, fieldId: string | undefined): void => {
    if (state === undefined) return;
    const questions = state.questions.map((question, at) => (at === index ? withField(question, fieldId) : question));
    put({ ...state, questions });
  };
  return (
    <WorkDialog title={t('rfi.title')} size="wide" onClose={close}>
      {state === undefined && <p className={styles.lead}>{t('rfi.lead')}</p>}
      {regionId !== undefined && <RegionPicker value={regionId} onChange={choose} />}
      {state === undefined || basis === undefined ? (
        <LoadPart onMatched={answer} />
      ) : (
        <AnswersPart basis={basis} kept={state} save={save} onMatch={match} onAgain={() => put(undefined)} />
      )}
    </WorkDialog>
  );
}

/** The region that is open, else the first of the ranking. */
function useFirstRegion(): RegionId | undefined {
  const selected = useApp(({ scenario }) => (scenario.selection.type === 'region' ? scenario.selection.id : undefined));
  const best = useApp((state) => selectRanking(state)[0]?.regionId);
  return selected ?? best;
}
