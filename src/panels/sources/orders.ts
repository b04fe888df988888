import type { Certainty, FigureMark } from '../../model/figure';
import type { MessageKey } from '../../text/messages/en';

export const CERTAINTY_ORDER: readonly Certainty[] = ['high', 'medium', 'low', 'recalled'];

export const MARK_WORDS: Readonly<Record<FigureMark, MessageKey>> = {
  derived: 'dossier.tag.derived',
  national: 'dossier.tag.national',
  bridge: 'dossier.tag.bridge',
  proxy: 'dossier.tag.proxy',
  bound: 'dossier.tag.bound',
  'part-year': 'dossier.tag.partYear',
};

export const MARK_ORDER: readonly FigureMark[] = ['derived', 'national', 'bridge', 'proxy', 'bound', 'part-year'];
