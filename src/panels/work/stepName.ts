import type { MessageKey } from '../../text/messages/en';
import type { Text } from '../../text/text';

type StepKey = Extract<MessageKey, `undo.${string}`>;

/** The names of all undo steps: a message `undo.*` that is missing here, or a line without one, fails the type check. */
const NAMES: Readonly<Record<StepKey, true>> = {
  'undo.select': true,
  'undo.view': true,
  'undo.language': true,
  'undo.title': true,
  'undo.uncertainty': true,
  'undo.weight': true,
  'undo.lock': true,
  'undo.preset': true,
  'undo.knockout': true,
  'undo.coverage': true,
  'undo.profile': true,
  'undo.assumptions': true,
  'undo.places': true,
  'undo.method': true,
  'undo.projects': true,
  'undo.layers': true,
  'undo.year': true,
  'undo.crossingMinutes': true,
  'undo.compare': true,
  'undo.effectOn': true,
  'undo.values': true,
  'undo.flip': true,
  'undo.group': true,
  'undo.weighting': true,
  'undo.compared': true,
  'undo.open': true,
  'undo.new': true,
  'undo.duplicate': true,
  'undo.example': true,
  'undo.otherTab': true,
  'undo.link': true,
  'undo.plan': true,
  'undo.budget': true,
  'undo.merits': true,
  'undo.sceneAdd': true,
  'undo.sceneEdit': true,
  'undo.sceneMove': true,
  'undo.sceneCopy': true,
  'undo.sceneDelete': true,
  'undo.sceneShow': true,
  'undo.story': true,
  'undo.own': true,
  'undo.ownRemoved': true,
  'undo.sites': true,
  'undo.surface': true,
  'undo.place': true,
  'undo.dataAdded': true,
  'undo.dataRemoved': true,
};

function isStep(step: string): step is StepKey {
  return Object.hasOwn(NAMES, step);
}

/** A step in words; one that has no words, as in a history kept by a later version, is called a change. */
export function stepName(step: string, t: Text['t']): string {
  return t(isStep(step) ? step : 'history.other');
}
