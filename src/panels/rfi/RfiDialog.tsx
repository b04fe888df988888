import { useState } from 'react';
import { type Matched, withField } from '../../exports/rfi/answered';
import type { Questionnaire } from '../../exports/rfi/read';
import type { AnswerSite } from '../../exports/rfi/site';
import type { RegionId } from '../../model/ids';
import { patchSession } from '../../state/actions';
import { selectRanking } from '../../state/select';
import { useApp } from '../../state/store';
import { useText } from '../useText';
import { WorkDialog } from '../work/WorkDialog';
import { AnswersPart } from './AnswersPart';
import { type Kept, keepAnswers, keptAnswers } from './kept';
import { LoadPart } from './LoadPart';
import { type AnswerFor, RegionPicker } from './RegionPicker';
import styles from './Rfi.module.css';
import type { SaveBytes } from './save';
import { useBasis } from './useBasis';
import { useOpenSite } from './useOpenSite';

const close = (): void => patchSession({ overlay: 'none' });

/** A questionnaire in, sourced answers and marked gaps out; for one region. */
export function RfiDialog({ save }: { readonly save: SaveBytes }) {
  const { t } = useText();
  const basis = useBasis();
  const first = useFirstRegion();
  const [state, setState] = useState<Kept | undefined>(keptAnswers);
  const site = useOpenSite();
  const [about, setAbout] = useState<AnswerFor | undefined>(() => aboutOf(state, site, first));
  const put = (next: Kept | undefined): void => {
    keepAnswers(next);
    setState(next);
  };
  const answer = (questionnaire: Questionnaire, questions: readonly Matched[]): void => {
    if (about !== undefined) put({ questionnaire, questions, ...about });
  };
  const choose = (next: AnswerFor): void => {
    setAbout(next);
    if (state !== undefined) put({ questionnaire: state.questionnaire, questions: state.questions, ...next });
  };
  const match = (index: number, fieldId: string | undefined): void => {
    if (state === undefined) return;
    const questions = state.questions.map((question, at) => (at === index ? withField(question, fieldId) : question));
    put({ ...state, questions });
  };
  return (
    <WorkDialog title={t('rfi.title')} size="wide" onClose={close}>
      {state === undefined && <p className={styles.lead}>{t('rfi.lead')}</p>}
      {about !== undefined && <RegionPicker value={about} site={site} onChange={choose} />}
      {about?.site !== undefined && <p className={styles.hint}>{t('rfi.site.note')}</p>}
      {state === undefined || basis === undefined ? (
        <LoadPart onMatched={answer} />
      ) : (
        <AnswersPart basis={basis} kept={state} save={save} onMatch={match} onAgain={() => put(undefined)} />
      )}
    </WorkDialog>
  );
}

/** What was asked about last, else the open site, else a region. */
function aboutOf(
  state: Kept | undefined,
  site: AnswerSite | undefined,
  first: RegionId | undefined,
): AnswerFor | undefined {
  if (state !== undefined) return { regionId: state.regionId, ...(state.site && { site: state.site }) };
  if (site !== undefined) return { regionId: site.regionId, site };
  return first === undefined ? undefined : { regionId: first };
}

/** The region that is open, else the first of the ranking. */
function useFirstRegion(): RegionId | undefined {
  const selected = useApp(({ scenario }) => (scenario.selection.type === 'region' ? scenario.selection.id : undefined));
  const best = useApp((state) => selectRanking(state)[0]?.regionId);
  return selected ?? best;
}
