import type { confidence as source } from './confidence.en';

export const confidence: Readonly<Record<keyof typeof source, string>> = {
  'undo.uncertainty': 'Dudas',
  'confidence.tabs': 'Maneras de preguntar qué tan firme es la clasificación',
  'confidence.tab.ranks': 'Lugares',
  'confidence.tab.sensitivity': 'Sensibilidad',
  'confidence.tab.methods': 'Métodos',
  'confidence.tab.change': 'Qué la cambiaría',
  'confidence.tab.group': 'Grupo',
  'confidence.title': '¿Qué tan firme es la clasificación?',
};
