import type { confidence as source } from './confidence.en';

export const confidence: Readonly<Record<keyof typeof source, string>> = {
  'undo.uncertainty': 'Doutes',
  'confidence.tabs': 'Façons de sonder la solidité du classement',
  'confidence.tab.ranks': 'Rangs',
  'confidence.tab.sensitivity': 'Sensibilité',
  'confidence.tab.methods': 'Méthodes',
  'confidence.tab.change': 'Ce qui le changerait',
  'confidence.tab.group': 'Groupe',
  'confidence.title': 'Le classement est-il solide ?',
};
