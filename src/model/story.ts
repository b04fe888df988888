import type { Language } from './geo';
import type { PortId, RegionId } from './ids';

/** Views that have a map a scene can stand on. */
export const SCENE_VIEWS = ['explore', 'ports', 'confidence'] as const;
export type SceneView = (typeof SCENE_VIEWS)[number];

/** Words typed by a person, or a ready-made claim that is worded anew from the data each time it is shown. */
export type SceneText =
  | { readonly type: 'own'; readonly byLanguage: Readonly<Partial<Record<Language, SceneWords>>> }
  | {
      readonly type: 'told';
      readonly telling: Telling;
      readonly regionId?: RegionId;
      readonly portId?: PortId;
    };

/** May hold live figures such as `{rank:MX-SON}`; see `views/story/slide`. */
export interface SceneWords {
  readonly headline: string;
  readonly body: string;
  /** For the speaker alone. */
  readonly notes: string;
}

/** Ready-made claims. Each has its computation in `views/story/tellings` and its words in `text/messages/tell.*`. */
export const TELLINGS = [
  'place',
  'fabs',
  'strengths',
  'weaknesses',
  'corridor',
  'neighbours',
  'workforce',
  'power',
  'design',
  'test',
  'policy',
  'better',
  'ports',
  'port',
  'askFirm',
  'askGovernment',
  'askConference',
] as const;
export type Telling = (typeof TELLINGS)[number];

/** The chart or table beside the words. */
export type Focus =
  | { readonly type: 'none' }
  | { readonly type: 'rank'; readonly top: number }
  | { readonly type: 'compare'; readonly regionIds: readonly RegionId[] }
  | { readonly type: 'reasons'; readonly regionId: RegionId }
  | { readonly type: 'corridor'; readonly regionId: RegionId }
  | { readonly type: 'ports'; readonly portIds: readonly PortId[] }
  | { readonly type: 'timeline' };

export const STORY_LIMIT = 40;
export const MOST_IN_FOCUS = 6;
export const MOST_RANKED = 12;
export const HEADLINE_LIMIT = 160;
export const BODY_LIMIT = 600;
export const NOTES_LIMIT = 2000;
export const SECONDS = { least: 3, usual: 20, most: 600 } as const;

export type Audience = 'firm' | 'government' | 'conference';
export const AUDIENCES: readonly Audience[] = ['firm', 'government', 'conference'];
