/** How firm the ranking is: the view, its tabs and its map. */
export const confidence = {
  'undo.uncertainty': 'Doubts',
  'confidence.tabs': 'Ways to ask how firm the ranking is',
  'confidence.tab.ranks': 'Ranks',
  'confidence.tab.sensitivity': 'Sensitivity',
  'confidence.tab.methods': 'Methods',
  'confidence.tab.change': 'What would change it',
  'confidence.tab.group': 'Group',
  'confidence.title': 'How firm is the ranking?',
} as const;
