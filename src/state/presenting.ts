import type { Scenario } from '../model/scenario';

/** What a scene changes of the scenario while it is shown. */
export type ShownPart = Pick<Scenario, 'view' | 'layers' | 'selection' | 'camera' | 'year' | 'plan'>;

/** A story on the wall. The document gets back what it had when the story is left. */
export interface Presenting {
  readonly index: number;
  /** Colours for a dark room or a bright one. */
  readonly room: 'dark' | 'bright';
  readonly isBlank: boolean;
  /** Scenes follow each other after their seconds. */
  readonly isPlaying: boolean;
  readonly before: ShownPart;
}
