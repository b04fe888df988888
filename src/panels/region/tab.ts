/** The pages of a region's dossier. */
export type RegionTab = 'overview' | 'corridor' | 'indicators' | 'projects' | 'programmes' | 'resources' | 'sources';
