import type { SitePicture } from '../../model/sitePicture';

/** What the sitting knows of the sites. */
export interface SitesView {
  /** Share of the sites that are measured, while they are. */
  readonly share?: number;
  readonly picture?: SitePicture;
  readonly problem?: string;
}
export const NO_SITES: SitesView = {};
