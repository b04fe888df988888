import type { MessageKey } from '../../text/messages/en';
import type { Text } from '../../text/text';

/** The names of all undo steps; a test holds the list against the steps that the code makes. */
export const STEPS = [
  'undo.select',
  'undo.view',
  'undo.language',
  'undo.title',
  'undo.weight',
  'undo.lock',
  'undo.preset',
  'undo.knockout',
  'undo.coverage',
  'undo.profile',
  'undo.assumptions',
  'undo.places',
  'undo.method',
  'undo.values',
  'undo.flip',
  'undo.group',
  'undo.weighting',
  'undo.projects',
  'undo.layers',
  'undo.year',
  'undo.crossingMinutes',
  'undo.compare',
  'undo.uncertainty',
  'undo.open',
  'undo.new',
  'undo.duplicate',
  'undo.example',
  'undo.otherTab',
  'undo.link',
] as const satisfies readonly MessageKey[];

/** A step in words; one that has no words here is called a change. */
export function stepName(step: string, t: Text['t']): string {
  const key = STEPS.find((candidate) => candidate === step);
  return t(key ?? 'history.other');
}
