/** Parts of the view that says how firm the ranking is. */
export const CONFIDENCE_TABS = ['ranks', 'sensitivity', 'methods', 'change', 'group'] as const;
export type ConfidenceTab = (typeof CONFIDENCE_TABS)[number];
