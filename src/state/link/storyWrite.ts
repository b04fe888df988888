import { LANGUAGES } from '../../model/geo';
import type { Scenario, Scene, SceneCamera, Selection } from '../../model/scenario';
import { type Focus, type SceneText, type SceneView, SECONDS } from '../../model/story';
import { writeNumber } from './codec';
import { packText } from './storyText';

/** The letter of each view that a scene can stand on. */
export const VIEW_LETTERS: Readonly<Record<SceneView, string>> = { explore: 'e', ports: 'p', confidence: 'c' };

/** One scene as text; what a plain scene has anyway is not told. */
export function writtenScene(scene: Scene, { layers, year }: Pick<Scenario, 'layers' | 'year'>): string {
  return [
    VIEW_LETTERS[scene.view],
    ...words(scene.words),
    ...(scene.layers.join() === layers.join() ? [] : [`l${scene.layers.join('~')}`]),
    ...(scene.selection.type === 'none' ? [] : [`s${selectionText(scene.selection)}`]),
    ...camera(scene.camera),
    ...(scene.year === year ? [] : [`y${scene.year}`]),
    ...(scene.hasPlan ? [] : ['p0']),
    ...(scene.focus.type === 'none' ? [] : [`f${focusText(scene.focus)}`]),
    ...(scene.seconds === SECONDS.usual ? [] : [`d${writeNumber(scene.seconds)}`]),
  ].join(':');
}

function words(text: SceneText): readonly string[] {
  if (text.type === 'told') {
    return [['t', [text.telling, text.regionId ?? '', text.portId ?? ''].join('~').replace(/~+$/, '')].join('')];
  }
  return LANGUAGES.flatMap((language) => {
    const own = text.byLanguage[language];
    if (own === undefined) return [];
    return [
      `h${language}${packText(own.headline)}`,
      ...(own.body === '' ? [] : [`b${language}${packText(own.body)}`]),
      ...(own.notes === '' ? [] : [`n${language}${packText(own.notes)}`]),
    ];
  });
}

function selectionText(selection: Selection): string {
  switch (selection.type) {
    case 'none':
      return 'none';
    case 'linkage':
      return `linkage~${selection.fabId}`;
    default:
      return `${selection.type}~${selection.id}`;
  }
}

function camera(shown: SceneCamera): readonly string[] {
  switch (shown.type) {
    case 'subject':
      return [];
    case 'fit':
      return ['cfit'];
    case 'at':
      return [`c${[...shown.center, shown.zoom].map(writeNumber).join('~')}`];
  }
}

function focusText(focus: Focus): string {
  switch (focus.type) {
    case 'none':
    case 'timeline':
      return focus.type;
    case 'rank':
      return `rank~${focus.top}`;
    case 'compare':
      return ['compare', ...focus.regionIds].join('~');
    case 'ports':
      return ['ports', ...focus.portIds].join('~');
    case 'reasons':
    case 'corridor':
      return `${focus.type}~${focus.regionId}`;
  }
}
