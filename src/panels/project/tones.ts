import type { ProjectStatus } from '../../model/place';

/** Tone of the tag that says a project's status. */
export const STATUS_TONES: Readonly<Record<ProjectStatus, 'plain' | 'good' | 'warn' | 'copper' | 'info'>> = {
  operating: 'good',
  under_construction: 'copper',
  announced: 'info',
  paused: 'warn',
  cancelled: 'plain',
};
