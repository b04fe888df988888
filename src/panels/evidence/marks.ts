import type { Certainty, Figure, FigureMark, Source } from '../../model/figure';
import type { MessageKey } from '../../text/messages/en';
import { isOld } from '../../views/figures';

/** A word a reader must see beside a figure before comparing it. */
export interface FigureTag {
  readonly id: 'old' | 'recalled' | 'low' | FigureMark;
  readonly word: MessageKey;
  readonly tone: 'plain' | 'warn';
}

const MARK_WORDS: Readonly<Record<FigureMark, MessageKey>> = {
  derived: 'dossier.tag.derived',
  national: 'dossier.tag.national',
  bridge: 'dossier.tag.bridge',
  proxy: 'dossier.tag.proxy',
  bound: 'dossier.tag.bound',
  'part-year': 'dossier.tag.partYear',
};

export const MARK_SENTENCES: Readonly<Record<FigureMark, MessageKey>> = {
  derived: 'dossier.mark.derived',
  national: 'dossier.mark.national',
  bridge: 'dossier.mark.bridge',
  proxy: 'dossier.mark.proxy',
  bound: 'dossier.mark.bound',
  'part-year': 'dossier.mark.partYear',
};

export const CERTAINTY_SENTENCES: Readonly<Record<Certainty, MessageKey>> = {
  high: 'dossier.certainty.high',
  medium: 'dossier.certainty.medium',
  low: 'dossier.certainty.low',
  recalled: 'dossier.certainty.recalled',
};

export const READ_SENTENCES: Readonly<Record<Source['read'], MessageKey>> = {
  file: 'dossier.read.file',
  page: 'dossier.read.page',
  recalled: 'dossier.read.recalled',
  computed: 'dossier.read.computed',
  unstated: 'dossier.read.unstated',
};

/** Tags of a figure: old, recalled, low certainty and each mark. */
export function figureTags(figure: Figure, edition: string): readonly FigureTag[] {
  const tags: FigureTag[] = [];
  if (figure.certainty === 'recalled') tags.push({ id: 'recalled', word: 'dossier.tag.recalled', tone: 'warn' });
  if (figure.certainty === 'low') tags.push({ id: 'low', word: 'dossier.tag.low', tone: 'warn' });
  if (isOld(figure, edition)) tags.push({ id: 'old', word: 'dossier.tag.old', tone: 'warn' });
  for (const mark of figure.marks) tags.push({ id: mark, word: MARK_WORDS[mark], tone: 'plain' });
  return tags;
}
